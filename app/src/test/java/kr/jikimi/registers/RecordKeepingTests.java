package kr.jikimi.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kr.jikimi.access.Actor;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.attachments.Attachments;
import kr.jikimi.attachments.Upload;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.indicators.Indicators;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.rules.Outcome;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** An officer of the safety team keeps the register of prevention sites. */
@OfficeTest
@Transactional
class RecordKeepingTests {

    private static final Scope SAFETY = Scope.unit("COOP-SAFETY");
    private static final Actor KEEPER = People.officer(SAFETY, Permission.REGISTERS_READ, Permission.REGISTERS_WRITE);
    private static final Actor HEAD =
            People.officer(SAFETY, Permission.REGISTERS_READ, Permission.REGISTERS_WRITE, Permission.REGISTERS_CONFIRM);

    @Autowired
    Registers registers;

    @Autowired
    RegisterRecords records;

    @Autowired
    RecordKeeping keeping;

    @Autowired
    StateCorrections states;

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    @Autowired
    Attachments attachments;

    @Autowired
    Indicators indicators;

    @Test
    void givesTheNextKeyWhenTheOfficerLeavesItEmpty() {
        assertThat(added(site("district", "11680")).key()).isEqualTo("CPTED-2024-012");
    }

    @Test
    void takesNumbersWithSeparators() {
        assertThat(added(site("cost", "1,250,000")).text("cost")).isEqualTo("1250000");
    }

    @Test
    void widensAMonthToItsFirstAndLastDay() {
        var talks = registers.find("staff-council-talks").orElseThrow();
        var saved = as(
                People.officer(Scope.HOUSE, Permission.REGISTERS_WRITE),
                () -> keeping.add(talks, new Draft(Map.of("from_date", "2024-05-20", "precision", "month")), ""));

        assertThat(((Saved.Done) saved).record().when().period())
                .isEqualTo(kr.jikimi.foundation.Period.month(java.time.YearMonth.of(2024, 5)));
    }

    @Test
    void correctsByANewVersionWithAReason() {
        var seen = site("CPTED-2024-005");

        var saved =
                as(KEEPER, () -> keeping.correct(sites(), seen, seen.draft().with("neighbourhood", "혜화동 일대"), "현장 확인"));

        assertThat(saved).isInstanceOf(Saved.Done.class);
        assertThat(records.versions(sites(), seen.id()))
                .extracting(each -> "%d %s %s %s"
                        .formatted(each.version(), each.text("neighbourhood"), each.recordedBy(), each.reason()))
                .first()
                .isEqualTo("2 혜화동 일대 officer 현장 확인");
        assertThat(records.versions(sites(), seen.id())).hasSize(2);
    }

    @Test
    void refusesACorrectionWithoutReason() {
        var seen = site("CPTED-2024-005");
        var saved = as(KEEPER, () -> keeping.correct(sites(), seen, seen.draft(), " "));

        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.Invalid.class,
                        invalid -> assertThat(
                                        invalid.problems().getFirst().refusal().rule())
                                .isEqualTo("registers.reason"));
    }

    @Test
    void saysWhoWasFasterAndWritesNothing() {
        var seen = site("CPTED-2024-005");
        as(KEEPER, () -> keeping.correct(sites(), seen, seen.draft().with("note", "첫째"), "먼저"));

        var late = as(KEEPER, () -> keeping.correct(sites(), seen, seen.draft().with("note", "둘째"), "나중"));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Saved.Overtaken.class,
                        overtaken -> assertThat(overtaken.theirs().text("note")).isEqualTo("첫째"));
    }

    @Test
    void answersFromWhatWasKnownBeforeAWithdrawal() {
        var before = java.time.Instant.now();
        as(KEEPER, () -> keeping.withdraw(sites(), site("CPTED-2024-005"), "잘못 적음"));

        assertThat(selected(AsOf.of(LocalDate.of(2024, 7, 31)))).isEqualTo("9");
        assertThat(selected(AsOf.of(LocalDate.of(2024, 7, 31), before))).isEqualTo("10");
    }

    @Test
    void refusesToWithdrawWhatSomebodyElseHasChangedMeanwhile() {
        var seen = site("CPTED-2024-005");
        as(KEEPER, () -> keeping.correct(sites(), seen, seen.draft().with("note", "첫째"), "먼저"));

        assertThat(refusal(as(KEEPER, () -> keeping.withdraw(sites(), seen, "나중"))))
                .isEqualTo("registers.changed-meanwhile");
    }

    @Test
    void movesARecordOnAndRemembersItsStateOnEachDay() {
        var seen = site("CPTED-2024-005");
        var dropped =
                as(HEAD, () -> keeping.move(sites(), seen, new Move("drop", LocalDate.of(2024, 8, 15), null, "주민 반대")));

        assertThat(dropped).isInstanceOf(Outcome.Done.class);
        assertThat(selected(AsOf.of(LocalDate.of(2024, 7, 31)))).isEqualTo("10");
        assertThat(selected(AsOf.of(LocalDate.of(2024, 8, 15)))).isEqualTo("9");
    }

    @Test
    void takesBackAMoveRecordedByMistakeAndKeepsItInTheHistory() {
        as(HEAD, () -> keeping.move(sites(), site("CPTED-2024-005"), move("survey", null)));
        var dropped = new Move("drop", LocalDate.of(2024, 7, 1), null, "주민 반대");
        as(HEAD, () -> keeping.move(sites(), site("CPTED-2024-006"), dropped));
        assertThat(selected(AsOf.of(LocalDate.of(2024, 7, 31)))).isEqualTo("9");

        var seen = site("CPTED-2024-006");
        var change = records.changeToTakeBack(sites(), seen);
        assertThat(change).as("nobody signed in").isEmpty();
        var id = as(KEEPER, () -> records.changeToTakeBack(sites(), seen))
                .orElseThrow()
                .id();
        assertThat(refusal(as(KEEPER, () -> states.takeBack(sites(), seen, id, " "))))
                .isEqualTo("registers.reason");
        assertThat(refusal(as(KEEPER, () -> states.takeBack(sites(), seen, UUID.randomUUID(), "잘못 누름"))))
                .isEqualTo("registers.last-change");
        assertThat(refusal(as(KEEPER, () -> states.takeBack(sites(), seen, id, "잘못 누름"))))
                .isEqualTo("done");

        assertThat(site("CPTED-2024-006").state()).isEqualTo("selected");
        assertThat(records.stateChanges(seen)).isEmpty();
        assertThat(selected(AsOf.of(LocalDate.of(2024, 7, 31)))).isEqualTo("10");
        assertThat(refusal(as(KEEPER, () -> states.takeBack(sites(), site("CPTED-2024-006"), id, "또"))))
                .isEqualTo("registers.last-change");
        assertThat(jdbc.sql("select count(*) from registers.transition_versions where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void letsOnlyTheUnitThatKeepsTheRegisterTakeAMoveBack() {
        as(HEAD, () -> keeping.move(sites(), site("CPTED-2024-001"), move("survey", null)));
        var seen = site("CPTED-2024-001");
        var id = as(KEEPER, () -> records.changeToTakeBack(sites(), seen))
                .orElseThrow()
                .id();
        var gangdong = People.officer(Scope.district("11740"), Permission.REGISTERS_READ, Permission.REGISTERS_WRITE);

        assertThat(as(gangdong, () -> records.changeToTakeBack(sites(), seen))).isEmpty();
        assertThatThrownBy(() -> as(gangdong, () -> states.takeBack(sites(), seen, id, "잘못 누름")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refusesAMoveThatTheStateDoesNotAllow() {
        assertThat(refusal(as(HEAD, () -> keeping.move(sites(), site("CPTED-2024-005"), move("hand-over", null)))))
                .isEqualTo("registers.no-such-move");
    }

    @Test
    void refusesAMoveWithoutItsEvidence() {
        as(HEAD, () -> keeping.move(sites(), site("CPTED-2024-005"), move("survey", null)));

        assertThat(refusal(as(HEAD, () -> keeping.move(sites(), site("CPTED-2024-005"), move("design", null)))))
                .isEqualTo("registers.evidence");

        var surveyed = site("CPTED-2024-005");
        var plan = new Upload("설계.pdf", "%PDF-1.7 plan".getBytes(StandardCharsets.UTF_8), null, null);
        var stored = as(HEAD, () -> attachments.store("registers.prevention_sites/" + surveyed.id(), plan));
        var file = stored.fold(each -> each.id(), refusal -> UUID.randomUUID());
        assertThat(as(HEAD, () -> keeping.move(sites(), surveyed, move("design", file))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void letsOnlyThoseWhoConfirmDropASite() {
        assertThatThrownBy(() -> as(KEEPER, () -> keeping.move(sites(), site("CPTED-2024-005"), move("drop", null))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void keepsOtherTeamsFromWriting() {
        var traffic = People.officer(Scope.unit("COOP-TRAFFIC"), Permission.REGISTERS_READ, Permission.REGISTERS_WRITE);

        assertThatThrownBy(() -> as(traffic, () -> keeping.add(sites(), site("year", "2024"), "")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void letsAStationWriteItsOwnWhereTheRegisterNamesStationsAsWriters() {
        var inspections = registers.find("hidden-camera-inspections").orElseThrow();
        var gangnam = People.officer(Scope.station("강남"), Permission.REGISTERS_READ, Permission.REGISTERS_WRITE);

        assertThat(as(gangnam, () -> keeping.add(inspections, inspected("강남"), "")))
                .isInstanceOf(Saved.Done.class);
        assertThatThrownBy(() -> as(gangnam, () -> keeping.add(inspections, inspected("서초"), "")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void keepsADistrictFromWritingWhereTheRegisterDoesNotNameDistricts() {
        var gangdong = People.officer(Scope.district("11740"), Permission.REGISTERS_READ, Permission.REGISTERS_WRITE);
        var own = site("CPTED-2024-001");

        assertThat(own.text("district")).isEqualTo("11740");
        assertThatThrownBy(() -> as(gangdong, () -> keeping.add(sites(), site("district", "11740"), "")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> as(gangdong, () -> keeping.correct(sites(), own, own.draft(), "잘못 적음")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> as(gangdong, () -> keeping.withdraw(sites(), own, "잘못 적음")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void letsOnlyTheUnitThatKeepsTheRegisterWithdraw() {
        var inspections = registers.find("hidden-camera-inspections").orElseThrow();
        var gangnam = People.officer(Scope.station("강남"), Permission.REGISTERS_READ, Permission.REGISTERS_WRITE);
        var saved = (Saved.Done) as(gangnam, () -> keeping.add(inspections, inspected("강남"), ""));

        assertThatThrownBy(() -> as(gangnam, () -> keeping.withdraw(inspections, saved.record(), "잘못 적음")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void showsADistrictOnlyItsOwnRecords() {
        var gangdong = People.officer(Scope.district("11740"), Permission.REGISTERS_READ);

        assertThat(as(gangdong, () -> records.list(sites(), RecordFilter.everything())))
                .extracting(each -> each.text("district"))
                .containsOnly("11740")
                .hasSize(2);
    }

    @Test
    void hidesARecordOutOfSightFromWhoeverGuessesItsId() {
        var jongno = site("CPTED-2024-005");
        var gangdong = People.officer(Scope.district("11740"), Permission.REGISTERS_READ);

        assertThatThrownBy(() -> as(gangdong, () -> records.find(sites(), jongno.id())))
                .isInstanceOfSatisfying(
                        NotPermitted.class,
                        refused -> assertThat(refused.isHidden()).isTrue());
        assertThat(as(gangdong, () -> records.find(sites(), UUID.randomUUID()))).isEmpty();
    }

    @Test
    void findsRecordsByStateYearDistrictKindAndWords() {
        assertThat(found(new RecordFilter("selected", "single", "11740", 2024, null, null, "천호", 0, 50)))
                .isEqualTo(2);
        assertThat(found(new RecordFilter(null, "aggregate", null, null, null, null, null, 0, 50)))
                .isEqualTo(1);
        assertThat(found(new RecordFilter(null, null, null, 2023, null, null, null, 0, 50)))
                .isEqualTo(2);
        assertThat(found(new RecordFilter("dropped", null, null, null, null, null, null, 0, 50)))
                .isZero();
    }

    private Register sites() {
        return registers.find("prevention-sites").orElseThrow();
    }

    private RegisterRecord site(String key) {
        return as(KEEPER, () -> records.findByKey(sites(), key)).orElseThrow();
    }

    private static Draft site(String field, String value) {
        return new Draft(new HashMap<>(Map.of("year", "2024"))).with(field, value);
    }

    private static Draft inspected(String station) {
        return new Draft(Map.of(
                "entry",
                "single",
                "precision",
                "day",
                "station",
                station,
                "from_date",
                "2024-06-03",
                "facility",
                "시험 시설"));
    }

    private RegisterRecord added(Draft draft) {
        var saved = as(KEEPER, () -> keeping.add(sites(), draft, ""));
        assertThat(saved).isInstanceOf(Saved.Done.class);
        return ((Saved.Done) saved).record();
    }

    private static Move move(String act, @Nullable UUID evidence) {
        return new Move(act, LocalDate.of(2024, 7, 31), evidence, null);
    }

    private static String refusal(Outcome<RegisterRecord> outcome) {
        return outcome.fold(done -> "done", refusal -> refusal.rule());
    }

    private String selected(AsOf asOf) {
        var request = new FigureRequest("prevention-sites.selected", Map.of("year", "2024"), null, asOf);
        return Objects.requireNonNull(indicators.figure(request).value()).toPlainString();
    }

    private int found(RecordFilter filter) {
        return as(KEEPER, () -> records.count(sites(), filter));
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return People.as(actor, act);
    }
}
