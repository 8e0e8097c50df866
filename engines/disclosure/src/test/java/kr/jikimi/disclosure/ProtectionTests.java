package kr.jikimi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import kr.jikimi.disclosure.Outcome.Protected;
import kr.jikimi.disclosure.Rule.Zeros;
import kr.jikimi.disclosure.protection.Disclosure;
import kr.jikimi.disclosure.spi.Progress;
import kr.jikimi.solver.Solver;
import kr.jikimi.solver.ortools.OrToolsSolver;
import org.junit.jupiter.api.Test;

class ProtectionTests {

    private static final Solver SOLVER = new OrToolsSolver();

    @Test
    void a01LeavesATableWithoutSmallCountsWhole() {
        var done = protect(ProtectionRequest.of(Grids.of(new int[] {10, 20}, new int[] {30, 40})));
        assertThat(done.cells()).allMatch(cell -> cell.status() == Cell.Status.PUBLISHED);
        assertThat(done.proof().loss()).isZero();
    }

    @Test
    void a02GivesAnEmptyTableBack() {
        var empty = new Table("empty", List.of(Grids.DISTRICT), List.of());
        assertThat(protect(ProtectionRequest.of(empty)).cells()).isEmpty();
    }

    @Test
    void a03HidesOneOtherCellOfALineWithItsTotal() {
        var line = new Table(
                "line",
                List.of(Grids.DISTRICT),
                List.of(Cell.open(3, "a"), Cell.open(9, "b"), Cell.open(20, "c"), Cell.open(32, "all")));
        assertThat(Grids.drawing(protect(ProtectionRequest.of(line)).cells(), 4))
                .isEqualTo("p c 20 32\n");
    }

    @Test
    void a04ClosesTheRectangleAroundASmallCount() {
        var done = protect(
                ProtectionRequest.of(Grids.of(new int[] {3, 10, 60}, new int[] {9, 20, 70}, new int[] {50, 80, 90})));
        assertThat(Grids.drawing(done.cells(), 4))
                .isEqualTo(Grids.lines("p c 60 73", "c c 70 99", "50 80 90 220", "62 110 220 392"));
        assertThat(done.proof().gap()).isZero();
        assertThat(done.proof().isSafe()).isTrue();
    }

    /** Two ones in a line with zeros published: with a total of 2 nothing is hidden by hiding both. */
    @Test
    void a05KnowsThatAHiddenCellIsNotEmptyWhenZerosArePublished() {
        var line = new Table(
                "line",
                List.of(Grids.DISTRICT),
                List.of(Cell.open(1, "a"), Cell.open(6, "b"), Cell.open(0, "c"), Cell.open(7, "all")));
        var done = protect(ProtectionRequest.of(line));
        assertThat(Grids.drawing(done.cells(), 4)).isEqualTo("p c 0 7\n");
        var finding = done.proof().findings().getFirst();
        assertThat(finding.low()).isEqualTo(1);
        assertThat(finding.high()).isEqualTo(6);
    }

    @Test
    void a06HidesTheTotalWhereNothingElseIsThere() {
        var line = new Table(
                "line", List.of(Grids.DISTRICT), List.of(Cell.open(4, "a"), Cell.open(0, "b"), Cell.open(4, "all")));
        assertThat(Grids.drawing(protect(ProtectionRequest.of(line)).cells(), 3))
                .isEqualTo("p 0 p\n");
    }

    @Test
    void a07HidesZerosWhenAsked() {
        var line = new Table(
                "line",
                List.of(Grids.DISTRICT),
                List.of(Cell.open(0, "a"), Cell.open(8, "b"), Cell.open(20, "c"), Cell.open(28, "all")));
        var request = ProtectionRequest.of(line).withRule(new Rule(5, Zeros.PROTECT));
        assertThat(Grids.drawing(protect(request).cells(), 4)).isEqualTo("p c 20 28\n");
    }

    @Test
    void b01IsAsCheapAsCountingAllSetsOnSmallTables() {
        var random = new Random(20241);
        for (int round = 0; round < 20; round++) {
            int[][] rows = draw(random, 2, 2 + round % 2, 8);
            var rule = new Rule(3, Zeros.PUBLISH);
            var loss = Loss.values()[round % 3];
            var done =
                    protect(ProtectionRequest.of(Grids.of(rows)).withRule(rule).withLoss(loss));
            assertThat(done.proof().loss())
                    .as(Grids.drawing(done.cells(), rows[0].length + 1))
                    .isCloseTo(new CountingTwin(rows, rule).cheapest(loss), within(1e-6));
        }
    }

    @Test
    void b02CountingEveryFittingTableFindsNoWayIn() {
        var random = new Random(5);
        for (int round = 0; round < 20; round++) {
            int[][] rows = draw(random, 3, 3, 14);
            var rule = new Rule(3, Zeros.PUBLISH);
            var done = protect(ProtectionRequest.of(Grids.of(rows)).withRule(rule));
            assertThat(new CountingTwin(rows, rule).isSafe(done.cells()))
                    .as(Grids.drawing(done.cells(), 4))
                    .isTrue();
        }
    }

    @Test
    void b03GivesTheSameAnswerTwice() {
        int[][] rows = draw(new Random(3), 6, 6, 30);
        var request = ProtectionRequest.of(Grids.of(rows));
        assertThat(protect(request)).isEqualTo(protect(request));
    }

    @Test
    void refusesATotalThatIsNotTheSumOfItsParts() {
        var line = new Table(
                "t.csv", List.of(Grids.DISTRICT), List.of(Cell.open(4, "a"), Cell.open(5, "b"), Cell.open(10, "all")));
        assertThatThrownBy(() -> protect(ProtectionRequest.of(line)))
                .hasMessageContaining("t.csv: all: found 10, but its parts add up to 9")
                .hasMessageContaining("Maybe");
    }

    static Protected protect(ProtectionRequest request) {
        var outcome = Disclosure.protect(request, SOLVER, Progress.NONE);
        assertThat(outcome).isInstanceOf(Protected.class);
        return (Protected) outcome;
    }

    private static int[][] draw(Random random, int high, int wide, int most) {
        int[][] rows = new int[high][wide];
        for (int[] row : rows) {
            for (int j = 0; j < wide; j++) {
                row[j] = random.nextInt(most);
            }
        }
        return rows;
    }
}
