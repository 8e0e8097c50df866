package kr.jikimi.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.rules.Outcome;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Units change their names, come and go; the past stays. */
@OfficeTest
@Transactional
class ReorganisationTests {

    private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final Actor CLERK = People.officer(Scope.HOUSE, Permission.OFFICES_EDIT);

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    Offices offices;

    @Autowired
    Posts posts;

    @Test
    void anOldDayKeepsTheOldName() {
        rename("COOP-SAFETY", "안전정책팀", NEW_YEAR);

        assertThat(offices.get("COOP-SAFETY", BEFORE).nameKo()).isEqualTo("생활안전팀");
        assertThat(offices.get("COOP-SAFETY", NEW_YEAR).nameKo()).isEqualTo("안전정책팀");
        assertThat(offices.count(Unit.Kind.TEAM, NEW_YEAR)).isEqualTo(11);
    }

    @Test
    void refusesANameThatBeginsBeforeThePresentOne() {
        rename("COOP-SAFETY", "안전정책팀", NEW_YEAR);

        assertThat(refusal(rename("COOP-SAFETY", "또다른팀", NEW_YEAR))).isEqualTo("offices.change-after-beginning");
    }

    @Test
    void refusesToAbolishADivisionThatHasTeams() {
        assertThat(refusal(abolish("COOP"))).isEqualTo("offices.abolished-without-units-below");
    }

    @Test
    void anAbolishedTeamIsGoneTheDayAfter() {
        abolish("GEN-PR");

        assertThat(offices.find("GEN-PR", BEFORE)).isPresent();
        assertThat(offices.find("GEN-PR", NEW_YEAR)).isEmpty();
    }

    @Test
    void refusesACodeThatIsInUse() {
        var change = change("COOP-YOUTH", "새 팀", NEW_YEAR);

        assertThat(refusal(People.as(CLERK, () -> reorganisation.establish("COOP", change))))
                .isEqualTo("offices.code-unused");
    }

    @Test
    void refusesWhatSomebodyChangedMeanwhile() {
        var stale = new Reorganisation.Change("GEN-PR", "새 홍보팀", "New", NEW_YEAR, null, 7, "개편");

        assertThat(refusal(People.as(CLERK, () -> reorganisation.rename(stale))))
                .isEqualTo("offices.changed-meanwhile");
    }

    @Test
    void warnsOfAnExtensionThatTwoPostsClaim() {
        var asOf = AsOf.of(BEFORE);
        assertThat(posts.sharedExtensions("GEN", asOf)).isEmpty();
        reach("GEN-HEAD", "9000");
        reach("GEN-PR-HEAD", "9000");

        assertThat(posts.sharedExtensions("GEN", asOf).get("9000"))
                .extracting(Post::code)
                .containsExactlyInAnyOrder("GEN-HEAD", "GEN-PR-HEAD");
    }

    @Test
    void thePoliticalPostsAreCountedUnderTheGeneralAffairsDivision() {
        assertThat(posts.list(AsOf.of(BEFORE)))
                .filteredOn(each -> each.kind() == StaffKind.POLITICAL)
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.countedUnder()).isEqualTo("GEN"));
    }

    private void reach(String post, String extension) {
        var found = posts.find(post, AsOf.of(BEFORE)).orElseThrow();
        People.as(CLERK, () -> posts.reach(found, "", extension, "시험"));
    }

    private Outcome<String> rename(String code, String name, LocalDate from) {
        return People.as(CLERK, () -> reorganisation.rename(change(code, name, from)));
    }

    private Outcome<String> abolish(String code) {
        return People.as(CLERK, () -> reorganisation.abolish(change(code, "", BEFORE)));
    }

    private static Reorganisation.Change change(String code, String name, LocalDate day) {
        return new Reorganisation.Change(code, name, name, day, "행정기구 조례", 1, "조직 개편");
    }

    private static String refusal(Outcome<String> outcome) {
        return outcome.fold(done -> "done: " + done, refused -> refused.rule());
    }
}
