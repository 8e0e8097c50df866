package kr.jikimi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kr.jikimi.disclosure.Outcome.Protected;
import kr.jikimi.disclosure.protection.Disclosure;
import kr.jikimi.disclosure.spi.Progress.Stage;
import kr.jikimi.solver.ortools.OrToolsSolver;
import org.junit.jupiter.api.Test;

/** Protected tables stand before a checker that shares no code with the engine, whether proven the cheapest or not. */
class LargeTableTests {

    private static final OrToolsSolver SOLVER = new OrToolsSolver();

    @Test
    void a01RandomTablesOfTwoDimensionsPassTheSlowChecker() {
        var random = new Random(17);
        for (int round = 0; round < 25; round++) {
            requireSafe(cube(random, 2 + random.nextInt(7), 2 + random.nextInt(7), 1, 2 + random.nextInt(25)));
        }
    }

    @Test
    void a02RandomTablesOfThreeDimensionsPassTheSlowChecker() {
        var random = new Random(18);
        for (int round = 0; round < 15; round++) {
            requireSafe(cube(random, 2 + random.nextInt(2), 2 + random.nextInt(2), 2 + random.nextInt(2), 20));
        }
    }

    @Test
    void a03TheSlowCheckerSeesWhenOneCellTooManyIsShown() {
        var random = new Random(19);
        int seen = 0;
        for (int round = 0; round < 5; round++) {
            var cells = new ArrayList<>(protect(cube(random, 5, 6, 1, 30)).cells());
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).status() == Cell.Status.COMPLEMENTARY) {
                    var worse = new ArrayList<>(cells);
                    worse.set(i, cells.get(i).with(Cell.Status.PUBLISHED));
                    assertThat(new MarginTwin(worse, Rule.withDefaults(), SOLVER).isSafe())
                            .isFalse();
                    seen++;
                }
            }
        }
        assertThat(seen).isPositive();
    }

    /** 930 cells, above the size for which every effort is made. */
    @Test
    void b01ALargeTableIsSafeAndStatesItsGap() {
        var request = ProtectionRequest.of(cube(new Random(20), 30, 29, 1, 60));
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        var done = (Protected) Disclosure.protect(request, SOLVER, step -> stages.add(step.stage()));
        assertThat(new MarginTwin(done.cells(), request.rule(), SOLVER).isSafe())
                .isTrue();
        assertThat(done.proof().isSafe()).isTrue();
        assertThat(done.proof().gap()).isBetween(0.0, 0.2);
        assertThat(stages).contains(Stage.APPROACHING, Stage.SHOWING, Stage.CHECKING);
    }

    private static void requireSafe(Table table) {
        var done = protect(table);
        assertThat(new MarginTwin(done.cells(), Rule.withDefaults(), SOLVER).isSafe())
                .as("%s", done.cells())
                .isTrue();
    }

    private static Protected protect(Table table) {
        return ProtectionTests.protect(ProtectionRequest.of(table));
    }

    /** Counts skewed to the small side, with all margins; {@code deep} of 1 makes a table of two dimensions. */
    private static Table cube(Random random, int high, int wide, int deep, int most) {
        long[][][] sums = new long[high + 1][wide + 1][deep + 1];
        for (int cell = 0; cell < high * wide * deep; cell++) {
            int count = random.nextInt(1 + random.nextInt(most));
            for (int margins = 0; margins < 8; margins++) {
                sums[(margins & 1) > 0 ? high : cell / deep / wide][(margins & 2) > 0 ? wide : cell / deep % wide][
                        (margins & 4) > 0 ? deep : cell % deep] += count;
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i <= high; i++) {
            for (int j = 0; j <= wide; j++) {
                for (int k = deep == 1 ? 1 : 0; k <= deep; k++) {
                    cells.add(Cell.open(
                            sums[i][j][k],
                            Grids.code("d", i, high),
                            Grids.code("o", j, wide),
                            Grids.code("s", k, deep)));
                }
            }
        }
        return new Table("cube", List.of(Grids.DISTRICT, Grids.OFFENCE, Dimension.flat("sex", "all")), cells);
    }
}
