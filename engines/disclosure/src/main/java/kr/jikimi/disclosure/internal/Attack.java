package kr.jikimi.disclosure.internal;

import java.util.Arrays;
import java.util.List;
import kr.jikimi.solver.Answer;
import kr.jikimi.solver.Answer.Status;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;

/**
 * A reader who solves for a hidden count: the least and the greatest sum of its atoms, given every published item, no
 * atom below zero and every hidden item at least the lowest hidden count.
 *
 * <p>Atoms that a published item gives away by itself are left out of the programme; their price is put back when a
 * bound is explained.
 */
final class Attack implements AutoCloseable {

    private static final double TOLERANCE = 1e-7;

    private final List<Item> items;
    private final boolean[] hidden;
    private final double lowest;
    private final Solver solver;
    private final int[] variable;
    private final int[] giver;
    private final double[] given;
    private final int[] rowItems;
    private final Solver.Session session;
    private final boolean limited;
    private double[] latest = {};

    /** @param hidden for each item whether readers do not see it */
    Attack(List<Item> items, int atoms, boolean[] hidden, double lowest, Solver solver) {
        this.items = items;
        this.hidden = hidden;
        this.lowest = lowest;
        this.solver = solver;
        variable = new int[atoms];
        giver = new int[atoms];
        given = new double[atoms];
        giveAway();
        int[] rows = new int[items.size()];
        var program = program(false, rows);
        rowItems = Arrays.copyOf(rows, program.rows());
        limited = isLimited(program);
        session = solver.open(program);
    }

    /** Whether anything keeps an atom from growing without end. */
    private static boolean isLimited(LinearProgram program) {
        for (int row = 0; row < program.rows(); row++) {
            if (program.rowUpper(row) < Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    private void giveAway() {
        Arrays.fill(giver, -1);
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            boolean nothing = item.state() == Item.State.FIXED && item.known() == 0;
            if (hidden[i] || !(nothing || item.atoms().length == 1)) {
                continue;
            }
            for (int atom : item.atoms()) {
                if (giver[atom] < 0 || item.state() == Item.State.FIXED) {
                    giver[atom] = i;
                    given[atom] = item.known();
                }
            }
        }
    }

    private LinearProgram program(boolean whole, int[] rows) {
        var program = new LinearProgram();
        Arrays.fill(variable, -1);
        for (int atom = 0; atom < variable.length; atom++) {
            if (giver[atom] < 0) {
                variable[atom] = whole
                        ? program.whole(0, Double.POSITIVE_INFINITY, 0)
                        : program.real(0, Double.POSITIVE_INFINITY, 0);
            }
        }
        for (int i = 0; i < items.size(); i++) {
            double rest = (hidden[i] ? lowest : items.get(i).known())
                    - sumGiven(items.get(i).atoms());
            boolean open = hasOpen(items.get(i).atoms());
            if (!open && !hidden[i] && Math.abs(rest) > 0) {
                throw contradiction();
            }
            if (open && (!hidden[i] || rest > 0)) {
                rows[program.row(rest, hidden[i] ? Double.POSITIVE_INFINITY : rest)] = i;
                for (int atom : items.get(i).atoms()) {
                    if (giver[atom] < 0) {
                        program.put(variable[atom], 1);
                    }
                }
            }
        }
        return program;
    }

    private boolean hasOpen(int[] atoms) {
        return Arrays.stream(atoms).anyMatch(atom -> giver[atom] < 0);
    }

    private double sumGiven(int[] atoms) {
        return Arrays.stream(atoms)
                .filter(atom -> giver[atom] >= 0)
                .mapToDouble(atom -> given[atom])
                .sum();
    }

    /**
     * The least ({@code sign} 1) or, negated, the greatest ({@code sign} -1) sum of atoms; with the price of every free
     * item in it.
     */
    Bound reach(int[] target, int sign) {
        int[] open = Arrays.stream(target).filter(atom -> giver[atom] < 0).toArray();
        if (open.length == 0) {
            latest = new double[0];
            return price(target, sign, sign * sumGiven(target), new double[rowItems.length]);
        }
        if (!limited && sign < 0) {
            latest = new double[0];
            return Bound.endless();
        }
        double[] coefficients = new double[open.length];
        Arrays.fill(coefficients, sign);
        var answer =
                session.minimise(Arrays.stream(open).map(atom -> variable[atom]).toArray(), coefficients);
        if (answer.status() == Status.UNBOUNDED) {
            latest = new double[0];
            return Bound.endless();
        }
        if (answer.status() != Status.OPTIMAL) {
            throw contradiction();
        }
        latest = answer.values();
        return price(target, sign, answer.objective() + sign * sumGiven(target), answer.duals());
    }

    private static IllegalArgumentException contradiction() {
        return new IllegalArgumentException(
                "The published numbers contradict each other: no table fits them all.%nMaybe check that totals are the sums of their parts."
                        .formatted());
    }

    /** Whether the table that the last call of {@link #reach} found has whole counts only. */
    boolean foundWhole() {
        return Arrays.stream(latest).allMatch(value -> Math.abs(value - Math.rint(value)) < 1e-6);
    }

    /** As {@link #reach}, among tables of whole counts; slow. */
    double reachWhole(int[] target, int sign) {
        var program = program(true, new int[items.size()]);
        var goal = new LinearProgram();
        double[] costs = new double[program.variables()];
        Arrays.stream(target).filter(atom -> giver[atom] < 0).forEach(atom -> costs[variable[atom]] = sign);
        for (double cost : costs) {
            goal.whole(0, Double.POSITIVE_INFINITY, cost);
        }
        for (int row = 0; row < program.rows(); row++) {
            goal.row(program.rowLower(row), program.rowUpper(row));
            for (int entry = program.start(row); entry < program.start(row + 1); entry++) {
                goal.put(program.column(entry), program.coefficient(entry));
            }
        }
        Answer answer = solver.solve(goal, Solver.PLENTY);
        if (answer.status() == Status.UNBOUNDED) {
            return Double.NEGATIVE_INFINITY;
        }
        return (answer.hasValues() ? answer.objective() : answer.bound()) + sign * sumGiven(target);
    }

    private Bound price(int[] target, int sign, double value, double[] duals) {
        double[] price = new double[items.size()];
        double[] missing = new double[variable.length];
        for (int atom : target) {
            missing[atom] = sign;
        }
        for (int row = 0; row < duals.length; row++) {
            int item = rowItems[row];
            price[item] = duals[row];
            for (int atom : items.get(item).atoms()) {
                missing[atom] -= duals[row];
            }
        }
        for (int atom = 0; atom < missing.length; atom++) {
            if (giver[atom] >= 0 && items.get(giver[atom]).isFree()) {
                price[giver[atom]] += missing[atom];
            }
        }
        return new Bound(value, weights(price));
    }

    /** By how much hiding an item could move the bound: without end where its upper limit holds the bound. */
    private double[] weights(double[] price) {
        double[] weights = new double[price.length];
        for (int i = 0; i < price.length; i++) {
            if (!hidden[i] && items.get(i).isFree() && Math.abs(price[i]) > TOLERANCE) {
                weights[i] = price[i] > 0 ? price[i] * (items.get(i).known() - lowest) : Double.POSITIVE_INFINITY;
            }
        }
        return weights;
    }

    @Override
    public void close() {
        session.close();
    }

    /**
     * @param value the minimum found
     * @param weights for each item what hiding it may take off the minimum at most
     */
    record Bound(double value, double[] weights) {

        static Bound endless() {
            return new Bound(Double.NEGATIVE_INFINITY, new double[0]);
        }
    }
}
