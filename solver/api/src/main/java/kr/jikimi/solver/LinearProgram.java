package kr.jikimi.solver;

import java.util.Arrays;

/**
 * A linear programme: minimise {@code sum cost[j] x[j]} with {@code lower[i] <= sum a[i][j] x[j] <= upper[i]} and {@code
 * lower[j] <= x[j] <= upper[j]}, some x whole. Built up by its owner, then handed to a {@link Solver}, which only reads.
 *
 * <p>Infinite limits are {@link Double#NEGATIVE_INFINITY} and {@link Double#POSITIVE_INFINITY}. NaN is refused. A row may
 * name a variable once. Memory: 12 bytes per coefficient. Not thread-safe while it is built.
 */
public final class LinearProgram {

    private final Sizes variables = new Sizes();
    private final Sizes rows = new Sizes();
    private double[] costs = new double[16];
    private boolean[] whole = new boolean[16];
    private int[] starts = new int[16];
    private int[] columns = new int[64];
    private double[] coefficients = new double[64];
    private int entries;

    /** Adds a real variable and returns its number. */
    public int real(double lower, double upper, double cost) {
        return variable(lower, upper, cost, false);
    }

    /** Adds a whole variable and returns its number. */
    public int whole(double lower, double upper, double cost) {
        return variable(lower, upper, cost, true);
    }

    private int variable(double lower, double upper, double cost, boolean isWhole) {
        if (Double.isNaN(cost)) {
            throw new IllegalArgumentException("The cost of a variable is not a number.");
        }
        int at = variables.add(lower, upper);
        if (at == costs.length) {
            costs = Arrays.copyOf(costs, 2 * at);
            whole = Arrays.copyOf(whole, 2 * at);
        }
        costs[at] = cost;
        whole[at] = isWhole;
        return at;
    }

    /** Adds an empty row and returns its number; {@link #put} fills the row added last. */
    public int row(double lower, double upper) {
        int at = rows.add(lower, upper);
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, 2 * at);
        }
        starts[at] = entries;
        return at;
    }

    /** Puts a coefficient into the row added last. */
    public void put(int variable, double coefficient) {
        if (rows.count == 0 || variable < 0 || variable >= variables.count || !Double.isFinite(coefficient)) {
            throw new IllegalArgumentException(
                    "Coefficient %s of variable %d does not fit.".formatted(coefficient, variable));
        }
        if (entries == columns.length) {
            columns = Arrays.copyOf(columns, 2 * entries);
            coefficients = Arrays.copyOf(coefficients, 2 * entries);
        }
        columns[entries] = variable;
        coefficients[entries++] = coefficient;
    }

    public int variables() {
        return variables.count;
    }

    public int rows() {
        return rows.count;
    }

    public int entries() {
        return entries;
    }

    public double lower(int variable) {
        return variables.lower[variable];
    }

    public double upper(int variable) {
        return variables.upper[variable];
    }

    public double cost(int variable) {
        return costs[variable];
    }

    public boolean isWhole(int variable) {
        return whole[variable];
    }

    public boolean hasWhole() {
        for (int j = 0; j < variables.count; j++) {
            if (whole[j]) {
                return true;
            }
        }
        return false;
    }

    public double rowLower(int row) {
        return rows.lower[row];
    }

    public double rowUpper(int row) {
        return rows.upper[row];
    }

    /** The first entry of a row; its entries end where the next row begins. */
    public int start(int row) {
        return row == rows.count ? entries : starts[row];
    }

    public int column(int entry) {
        return columns[entry];
    }

    public double coefficient(int entry) {
        return coefficients[entry];
    }

    /** Pairs of limits, counted. */
    private static final class Sizes {
        private double[] lower = new double[16];
        private double[] upper = new double[16];
        private int count;

        int add(double low, double high) {
            if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
                throw new IllegalArgumentException("The limits %s and %s do not fit.".formatted(low, high));
            }
            if (count == lower.length) {
                lower = Arrays.copyOf(lower, 2 * count);
                upper = Arrays.copyOf(upper, 2 * count);
            }
            lower[count] = low;
            upper[count] = high;
            return count++;
        }
    }
}
