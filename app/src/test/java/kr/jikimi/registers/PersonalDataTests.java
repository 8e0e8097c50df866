package kr.jikimi.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Grant;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.history.Verification;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.rules.Outcome;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The district's contact of a prevention site: sealed, looked at on a purpose, destroyed by another. */
@OfficeTest
class PersonalDataTests {

    private static final Scope SAFETY = Scope.unit("COOP-SAFETY");
    private static final Actor KEEPER = People.officer(SAFETY, Permission.REGISTERS_READ, Permission.REGISTERS_WRITE);
    private static final Actor READER = People.officer(SAFETY, Permission.REGISTERS_READ);
    private static final Actor HEAD = new Actor(
            "head",
            "팀장",
            List.of(
                    new Grant(Permission.REGISTERS_READ, SAFETY),
                    new Grant(Permission.REGISTERS_WRITE, SAFETY),
                    new Grant(Permission.REGISTERS_CONFIRM, SAFETY)));

    @Autowired
    Registers registers;

    @Autowired
    RegisterRecords records;

    @Autowired
    RecordKeeping keeping;

    @Autowired
    PersonalData personal;

    @Autowired
    Verification verification;

    @Autowired
    JdbcClient jdbc;

    /** The office is shared: what is committed here lies in a year of its own and is withdrawn. */
    @AfterEach
    void withdraw() {
        as(KEEPER, () -> records.list(sites(), RecordFilter.everything())).stream()
                .filter(record -> "2031".equals(record.text("year")))
                .forEach(record -> as(KEEPER, () -> keeping.withdraw(sites(), record, "시험 끝")));
    }

    @Test
    void a01SealsTheValueInTheTableTheHistoryAndTheChain() {
        var record = site("홍길동");
        corrected(record, "contact", "성춘향");

        assertThat(everythingAbout(record))
                .doesNotContain("홍길동")
                .doesNotContain("성춘향")
                .contains("sealed:1:");
        assertThat(opened(record)).containsEntry("contact", "성춘향");
    }

    @Test
    void a02KeepsTheSealedValueWhenACorrectionLeavesItEmptyAndDropsItOnADash() {
        var record = site("홍길동");
        assertThat(opened(corrected(record, "note", "현장 확인"))).containsEntry("contact", "홍길동");
        assertThat(opened(corrected(record, "contact", "-"))).isEmpty();
    }

    @Test
    void a03TakesNoTextThatPretendsToBeSealed() {
        assertThat(site("sealed:1:AAAA").text("contact")).isNull();
    }

    @Test
    void b01NotesEveryLookWithItsPurpose() {
        var record = site("홍길동");
        as(KEEPER, () -> personal.open(sites(), record, "현장조사 일정 협의"));

        assertThat(jdbc.sql(
                                "select account || ': ' || key || ': ' || fields || ': ' || purpose from privacy.look where subject = ?")
                        .param(record.id())
                        .query(String.class)
                        .list())
                .containsExactly("officer: " + record.key() + ": 자치구 담당자: 현장조사 일정 협의");
    }

    @Test
    void b02RefusesALookWithoutAPurposeOrARight() {
        var record = site("홍길동");
        assertThat(as(KEEPER, () -> personal.open(sites(), record, " 음 "))).isInstanceOf(Outcome.Refused.class);
        assertThatThrownBy(() -> as(READER, () -> personal.open(sites(), record, "현장조사 일정 협의")))
                .isInstanceOf(NotPermitted.class);
        assertThat(jdbc.sql("select count(*) from privacy.look where subject = ?")
                        .param(record.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void b03LooksAreNeverChangedNotEvenByTheirOwner() {
        assertThatThrownBy(() -> jdbc.sql("delete from privacy.look").update())
                .rootCause()
                .hasMessageContaining("permission denied for table look");
    }

    @Test
    void c01DestroysForGoodAndTheChainStillVerifies() {
        var record = site("홍길동");
        var former = record.text("contact");

        var done = as(HEAD, () -> personal.destroy(sites(), record, "보유기간 만료"));

        assertThat(done).isInstanceOf(Outcome.Done.class);
        var after = as(KEEPER, () -> records.find(sites(), record.id())).orElseThrow();
        assertThat(after.text("contact")).isNull();
        assertThat(after.reason()).isEqualTo("개인정보 파기: 보유기간 만료");
        assertThat(as(KEEPER, () -> records.versions(sites(), record.id()))
                        .getLast()
                        .text("contact"))
                .as("the former version stands, sealed")
                .isEqualTo(former);
        assertThat(opened(record)).as("its key is gone").isEmpty();
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void c02WhoeverWroteItDoesNotDestroyIt() {
        var record = as(HEAD, () -> add("홍길동"));
        assertThat(as(HEAD, () -> personal.destroy(sites(), record, "보유기간 만료")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo("registers.destroy-own"));
        assertThatThrownBy(() -> as(KEEPER, () -> personal.destroy(sites(), record, "보유기간 만료")))
                .isInstanceOf(NotPermitted.class);
        assertThat(opened(record)).containsEntry("contact", "홍길동");
    }

    private RegisterRecord site(String contact) {
        return as(KEEPER, () -> add(contact));
    }

    private RegisterRecord add(String contact) {
        var saved = keeping.add(sites(), new Draft(Map.of("year", "2031", "contact", contact)), "시험");
        return ((Saved.Done) saved).record();
    }

    private RegisterRecord corrected(RegisterRecord record, String column, String text) {
        return as(KEEPER, () -> {
            var seen = records.find(sites(), record.id()).orElseThrow();
            var draft = PersonalFields.without(sites(), seen.draft()).with(column, text);
            return ((Saved.Done) keeping.correct(sites(), seen, draft, "시험")).record();
        });
    }

    private Map<String, String> opened(RegisterRecord record) {
        return as(KEEPER, () -> {
            var present = records.find(sites(), record.id()).orElseThrow();
            var whole = present.text("contact") == null ? record : present;
            var shown = present.recordedBy().equals("officer") ? present : whole;
            return personal.open(sites(), shown, "시험으로 열어 봄").fold(values -> values, refusal -> {
                throw new IllegalStateException(refusal.rule());
            });
        });
    }

    private String everythingAbout(RegisterRecord record) {
        return jdbc.sql("""
                        select string_agg(line, ' ') from (
                            select v::text as line from registers.prevention_sites_versions v where id = ?
                            union all
                            select content::text from history.entry where record_id = ?) lines""")
                .params(record.id(), record.id())
                .query(String.class)
                .single();
    }

    private Register sites() {
        return registers.find("prevention-sites").orElseThrow();
    }

    private static <T> T as(Actor actor, Supplier<T> act) {
        return People.as(actor, act);
    }
}
