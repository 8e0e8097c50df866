package kr.jikimi.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.indicators.Narrative;
import kr.jikimi.programme.Milestone.EvidenceKind;
import kr.jikimi.programme.Milestone.Progress;
import kr.jikimi.programme.PolicyTree.Kind;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the 2024 work report says of its programmes, as records. */
@OfficeTest
class ProgrammeSeedTests {

    private static final AsOf JULY = AsOf.of(LocalDate.of(2024, 7, 31));

    @Autowired
    Programmes programmes;

    @Test
    void holdsFifteenSheetsInThreeDirections() {
        assertThat(programmes.list(2024, JULY))
                .extracting(Sheet::code)
                .containsExactly(
                        "1-1", "1-2", "1-3", "1-4", "1-5", "2-1", "2-2", "2-3", "2-4", "2-5", "3-1", "3-2", "3-3",
                        "3-4", "3-5");
    }

    @Test
    void holdsTheVisionThreeGoalsAndEightTasks() {
        var tree = programmes.policy(JULY).orElseThrow();
        assertThat(tree.nodes(Kind.VISION)).extracting(PolicyTree.Node::textKo).containsExactly("시민의 일상이 안전한 서울");
        assertThat(tree.nodes(Kind.GOAL)).hasSize(3);
        assertThat(tree.nodes(Kind.TASK)).hasSize(8);
        assertThat(tree.nodes(Kind.DIRECTION)).hasSize(3);
        assertThat(tree.programmesBelow("task-3"))
                .extracting(PolicyTree.Link::lower)
                .containsExactly("2-5");
    }

    @Test
    void keepsTheLinksThatTheSourceDoesNotPrintUnconfirmed() {
        var links = programmes.policy(JULY).orElseThrow().linksAbove("2-5");
        assertThat(links)
                .extracting(link -> link.upper() + " " + link.confirmed())
                .containsExactlyInAnyOrder("direction-2 true", "task-3 false");
    }

    @Test
    void holdsAllMilestonesAndEvidenceForEveryDoneOne() {
        var all = programmes.milestones(2024, JULY);
        assertThat(all)
                .extracting(Milestone::key)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 61)
                        .mapToObj("M%03d"::formatted)
                        .toList());
        assertThat(all)
                .filteredOn(each -> each.kind() == Milestone.Kind.DONE)
                .hasSize(19)
                .allSatisfy(each -> assertThat(each.completion())
                        .isNotNull()
                        .extracting(Milestone.Completion::kind)
                        .isEqualTo(EvidenceKind.SOURCE));
    }

    @Test
    void citesEveryActivityFigureOfPartOne() {
        var cited = new HashSet<String>();
        for (var sheet : programmes.list(2024, JULY)) {
            sheet.readable().contents().stream()
                    .flatMap(each -> Stream.of(each.text(), each.body()))
                    .forEach(text -> cited.addAll(Narrative.parse(text).refs()));
        }
        assertThat(cited)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 74)
                        .mapToObj("F%03d"::formatted)
                        .toList());
    }

    @Test
    void writesThePeriodsOfMilestonesIntoTheTexts() {
        var design = programmes
                .find(2024, "1-1", JULY)
                .orElseThrow()
                .readable()
                .findContent("content-2")
                .orElseThrow();
        assertThat(design.lines().get(1).text()).contains("착수보고회(4.16.)와 중간보고회(6.25.)");
    }

    @Test
    void showsThatTheReviewToldAsDoneIsStillPlanned() {
        var sheet = programmes.find(2024, "1-4", JULY).orElseThrow();
        assertThat(sheet.contradictions(JULY.date())).extracting(Milestone::key).containsExactly("M024");
    }

    @Test
    void worksOutWhereAMilestoneStandsOnADay() {
        assertThat(progressOf("M039", LocalDate.of(2024, 6, 30))).isEqualTo(Progress.PLANNED);
        assertThat(progressOf("M039", LocalDate.of(2024, 7, 31))).isEqualTo(Progress.DUE_SOON);
        assertThat(progressOf("M039", LocalDate.of(2024, 9, 1))).isEqualTo(Progress.UNDER_WAY);
        assertThat(progressOf("M039", LocalDate.of(2024, 12, 10))).isEqualTo(Progress.DUE_SOON);
        assertThat(progressOf("M039", LocalDate.of(2025, 1, 1))).isEqualTo(Progress.LATE);
        assertThat(progressOf("M037", LocalDate.of(2025, 1, 1))).isEqualTo(Progress.UNDER_WAY);
        assertThat(progressOf("M036", LocalDate.of(2024, 7, 31))).isEqualTo(Progress.DUE_SOON);
        assertThat(progressOf("M036", LocalDate.of(2024, 8, 6))).isEqualTo(Progress.DONE);
    }

    private Progress progressOf(String key, LocalDate day) {
        List<Milestone> found = programmes.milestones(2024, JULY).stream()
                .filter(each -> each.key().equals(key))
                .toList();
        return found.getFirst().progress(day, Period.ofMonths(1));
    }
}
