package kr.jikimi.disclosure;

import java.util.Arrays;
import java.util.List;

/**
 * The slow twin: tries every set of cells to hide and, for each, every table of whole counts that fits what is left. For
 * tables of two dimensions with all margins and zeros published.
 */
final class CountingTwin {

    private final int[][] rows;
    private final Rule rule;
    private final int high;
    private final int wide;
    private final int cap;
    private boolean[] hidden = {};
    private int[] least = {};
    private int[] most = {};

    CountingTwin(int[][] rows, Rule rule) {
        this.rows = rows;
        this.rule = rule;
        this.high = rows.length;
        this.wide = rows[0].length;
        int largest = 0;
        for (int[] row : rows) {
            for (int value : row) {
                largest = Math.max(largest, value);
            }
        }
        this.cap = largest + rule.threshold();
    }

    /** The least loss of a safe set. */
    double cheapest(Loss loss) {
        int cells = (high + 1) * (wide + 1);
        double best = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << cells; set++) {
            double cost = cost(set, cells, loss);
            if (cost < best && isSafe(set)) {
                best = cost;
            }
        }
        return best;
    }

    private double cost(int set, int cells, Loss loss) {
        double cost = 0;
        for (int cell = 0; cell < cells; cell++) {
            int value = value(cell);
            boolean hides = (set >> cell & 1) == 1;
            if (hides ? value == 0 : rule.isSmall(value)) {
                return Double.POSITIVE_INFINITY;
            }
            cost += hides ? loss.of(value) : 0;
        }
        return cost;
    }

    private int value(int cell) {
        return Grids.sum(rows, cell / (wide + 1), cell % (wide + 1));
    }

    private boolean isSafe(int set) {
        boolean[] hides = new boolean[(high + 1) * (wide + 1)];
        for (int cell = 0; cell < hides.length; cell++) {
            hides[cell] = (set >> cell & 1) == 1;
        }
        return isSafe(hides);
    }

    boolean isSafe(List<Cell> cells) {
        boolean[] hides = new boolean[cells.size()];
        for (int cell = 0; cell < hides.length; cell++) {
            hides[cell] = cells.get(cell).status().isHidden();
        }
        return isSafe(hides);
    }

    private boolean isSafe(boolean[] hides) {
        hidden = hides;
        least = new int[hides.length];
        most = new int[hides.length];
        Arrays.fill(least, Integer.MAX_VALUE);
        fill(new int[high][wide], 0);
        for (int cell = 0; cell < hides.length; cell++) {
            if (rule.isSmall(value(cell)) && (least[cell] > lowestPossible(cell) || most[cell] < rule.threshold())) {
                return false;
            }
        }
        return true;
    }

    /** A total of two cells that are not empty is at least 2. */
    private int lowestPossible(int cell) {
        int parts = 0;
        for (int i = 0; i < high; i++) {
            for (int j = 0; j < wide; j++) {
                boolean inside = (cell / (wide + 1) == high || cell / (wide + 1) == i)
                        && (cell % (wide + 1) == wide || cell % (wide + 1) == j);
                parts += inside && rows[i][j] > 0 ? 1 : 0;
            }
        }
        return parts;
    }

    private void fill(int[][] guess, int at) {
        if (at > 0 && at % wide == 0 && !fits(guess, at / wide - 1, wide)) {
            return;
        }
        if (at == high * wide) {
            take(guess);
            return;
        }
        int i = at / wide;
        int j = at % wide;
        boolean shown = !hidden[i * (wide + 1) + j];
        for (int value = shown ? rows[i][j] : 1; value <= (shown ? rows[i][j] : cap); value++) {
            guess[i][j] = value;
            fill(guess, at + 1);
        }
        guess[i][j] = 0;
    }

    private boolean fits(int[][] guess, int i, int j) {
        return hidden[i * (wide + 1) + j] || Grids.sum(guess, i, j) == Grids.sum(rows, i, j);
    }

    private void take(int[][] guess) {
        for (int j = 0; j <= wide; j++) {
            if (!fits(guess, high, j)) {
                return;
            }
        }
        for (int cell = 0; cell < least.length; cell++) {
            int value = Grids.sum(guess, cell / (wide + 1), cell % (wide + 1));
            least[cell] = Math.min(least[cell], value);
            most[cell] = Math.max(most[cell], value);
        }
    }
}
