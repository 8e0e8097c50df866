package kr.jikimi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kr.jikimi.disclosure.Cell.Status;
import kr.jikimi.disclosure.protection.Disclosure;
import kr.jikimi.solver.ortools.OrToolsSolver;
import org.junit.jupiter.api.Test;

/** Three dimensions, and levels within them. */
class LevelsTests {

    private static final int[] NONE = {};
    private static final Dimension SEX = Dimension.flat("sex", "all");

    @Test
    void a01ProtectsThreeDimensionsAgainstEveryFittingTableOfWholeCounts() {
        var random = new Random(11);
        for (int round = 0; round < 12; round++) {
            int[] inner = random.ints(8, 0, 15).toArray();
            var rule = new Rule(3, Rule.Zeros.PUBLISH);
            var done = ProtectionTests.protect(ProtectionRequest.of(cube(inner)).withRule(rule));
            assertThat(isSafe(inner, done.cells(), rule))
                    .as("%s %s", List.of(inner), done.cells())
                    .isTrue();
        }
    }

    @Test
    void b01ProtectsMonthsQuartersAndTheYearOfDistrictsUnderACity() {
        var request = ProtectionRequest.of(year(new Random(8), 6, 12));
        var done = ProtectionTests.protect(request);
        assertThat(done.proof().isSafe()).isTrue();
        assertThat(done.proof().gap()).isLessThan(1e-9);
        assertThat(done.cells()).extracting(Cell::status).contains(Status.PRIMARY, Status.COMPLEMENTARY);
        var out = new Table("out", request.table().dimensions(), done.cells());
        assertThat(Disclosure.audit(List.of(out), request.rule(), new OrToolsSolver()))
                .allMatch(Finding::isSafe);
    }

    static Table year(Random random, int districts, int most) {
        int[][] months = new int[districts][12];
        for (int[] row : months) {
            for (int m = 0; m < 12; m++) {
                row[m] = random.nextInt(most);
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int d = 0; d <= districts; d++) {
            for (int[] span : spans()) {
                var until = "2024-%02d~2024-%02d".formatted(span[0] + 1, span[1]);
                cells.add(Cell.open(sum(months, d, span), d == districts ? "city" : "d" + d, until));
            }
        }
        return new Table("year", List.of(Dimension.flat("district", "city"), new Dimension.Periods("period")), cells);
    }

    private static List<int[]> spans() {
        List<int[]> spans = new ArrayList<>();
        for (int length : new int[] {1, 3, 12}) {
            for (int from = 0; from < 12; from += length) {
                spans.add(new int[] {from, from + length});
            }
        }
        return spans;
    }

    private static int sum(int[][] months, int district, int[] span) {
        int sum = 0;
        for (int d = 0; d < months.length; d++) {
            for (int m = span[0]; m < span[1]; m++) {
                sum += district == months.length || district == d ? months[d][m] : 0;
            }
        }
        return sum;
    }

    private static Table cube(int[] inner) {
        List<Cell> cells = new ArrayList<>();
        for (int cell = 0; cell < 27; cell++) {
            int[] at = {cell / 9, cell / 3 % 3, cell % 3};
            cells.add(Cell.open(sum(inner, at), name("d", at[0]), name("o", at[1]), name("s", at[2])));
        }
        return new Table("cube", List.of(Grids.DISTRICT, Grids.OFFENCE, SEX), cells);
    }

    private static String name(String letter, int at) {
        return at == 2 ? "all" : letter + at;
    }

    private static int sum(int[] inner, int[] at) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (at[0] == 2 || at[0] == i / 4)
                            && (at[1] == 2 || at[1] == i / 2 % 2)
                            && (at[2] == 2 || at[2] == i % 2)
                    ? inner[i]
                    : 0;
        }
        return sum;
    }

    private static boolean isSafe(int[] inner, List<Cell> cells, Rule rule) {
        int[][] reach = new int[27][];
        Arrays.fill(reach, NONE);
        guess(inner, new int[8], 0, cells, reach);
        for (int cell = 0; cell < 27; cell++) {
            var status = cells.get(cell).status();
            if (status == Status.PRIMARY
                    && (reach[cell][0] > parts(inner, cell) || reach[cell][1] < rule.threshold())) {
                return false;
            }
        }
        return true;
    }

    private static int parts(int[] inner, int cell) {
        int[] ones = Arrays.stream(inner).map(value -> Math.min(value, 1)).toArray();
        return sum(ones, new int[] {cell / 9, cell / 3 % 3, cell % 3});
    }

    private static void guess(int[] inner, int[] guess, int at, List<Cell> cells, int[][] reach) {
        if (at == 8) {
            take(inner, guess, cells, reach);
            return;
        }
        if (at > 0 && at % 2 == 0 && !fitsLine(inner, guess, at / 2 - 1, cells)) {
            return;
        }
        int cell = at / 4 * 9 + at / 2 % 2 * 3 + at % 2;
        boolean hidden = cells.get(cell).status().isHidden();
        for (int value = hidden ? 1 : inner[at]; value <= inner[at] + (hidden ? 3 : 0); value++) {
            guess[at] = value;
            guess(inner, guess, at + 1, cells, reach);
        }
    }

    private static boolean fitsLine(int[] inner, int[] guess, int line, List<Cell> cells) {
        boolean hidden = cells.get(line / 2 * 9 + line % 2 * 3 + 2).status().isHidden();
        return hidden || guess[2 * line] + guess[2 * line + 1] == inner[2 * line] + inner[2 * line + 1];
    }

    private static void take(int[] inner, int[] guess, List<Cell> cells, int[][] reach) {
        int[] sums = new int[27];
        for (int cell = 0; cell < 27; cell++) {
            int[] at = {cell / 9, cell / 3 % 3, cell % 3};
            sums[cell] = sum(guess, at);
            if (!cells.get(cell).status().isHidden() && sums[cell] != sum(inner, at)) {
                return;
            }
        }
        for (int cell = 0; cell < 27; cell++) {
            reach[cell] = reach[cell].length == 0
                    ? new int[] {sums[cell], sums[cell]}
                    : new int[] {Math.min(reach[cell][0], sums[cell]), Math.max(reach[cell][1], sums[cell])};
        }
    }
}
