package kr.jikimi.crowd.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.jikimi.crowd.Model;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case of the verification with both models. A case is met, or stands in the list of those that are not and says
 * why; a case that is mended must leave the list.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerificationTests {

    private static final Map<Model, List<String>> NOT_MET = Map.of(
            Model.COLLISION_FREE_SPEED,
            List.of("rimea-15", "iso-5.2", "single-file", "bottleneck-door"),
            Model.ANTICIPATION_VELOCITY,
            List.of(
                    "rimea-11",
                    "rimea-12",
                    "rimea-15",
                    "iso-2.8",
                    "iso-5.2",
                    "rimea-04",
                    "single-file",
                    "bottleneck-width",
                    "time-step"));

    private List<Verification.Entry> entries = List.of();

    @BeforeAll
    void runAllCasesOnce() {
        entries = Verification.run(Verification.cases(), List.of(Model.values()), 2, (done, of, last, model) -> {});
    }

    Stream<Verification.Entry> entries() {
        return entries.stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void isMetOrListedAndSaysWhy(Verification.Entry entry) {
        String id = entry.verificationCase().id();
        boolean isListed = NOT_MET.getOrDefault(entry.model(), List.of()).contains(id);
        assertThat(entry.outcome().isMet())
                .as("%s with %s: %s", id, entry.model().text(), missed(entry.outcome()))
                .isNotEqualTo(isListed);
        if (isListed) {
            assertThat(entry.outcome().remark()).isNotBlank();
        }
    }

    private static List<Finding> missed(Outcome outcome) {
        return outcome.findings().stream().filter(each -> !each.isMet()).toList();
    }

    @Test
    void everyCaseJudgesSomethingAndNamesItsSource() {
        assertThat(entries).hasSize(2 * Verification.cases().size()).allSatisfy(entry -> {
            assertThat(entry.outcome().findings()).anyMatch(Finding::isJudged);
            assertThat(entry.verificationCase().source()).isNotBlank();
            assertThat(entry.verificationCase().korean()).isNotBlank();
        });
    }

    @Test
    void allFifteenTestsOfRimeaAreRunOrExplained() {
        List<String> run =
                Verification.cases().stream().map(VerificationCase::id).toList();
        List<String> leftOut =
                Verification.notApplicable().stream().map(NotApplicable::test).toList();
        for (int number = 1; number <= 15; number++) {
            boolean isRun = run.contains("rimea-%02d".formatted(number));
            assertThat(isRun).as("RiMEA " + number).isNotEqualTo(leftOut.contains("RiMEA " + number));
        }
    }

    @Test
    void theSameCaseGivesTheSameNumbers() {
        VerificationCase corner = Verification.cases().stream()
                .filter(each -> each.id().equals("rimea-06"))
                .findFirst()
                .orElseThrow();
        assertThat(corner.run(Model.COLLISION_FREE_SPEED)).isEqualTo(corner.run(Model.COLLISION_FREE_SPEED));
    }
}
