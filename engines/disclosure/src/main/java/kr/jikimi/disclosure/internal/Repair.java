package kr.jikimi.disclosure.internal;

import java.util.Arrays;
import java.util.List;
import kr.jikimi.solver.LinearProgram;
import kr.jikimi.solver.Solver;

/**
 * Makes a set safe that is not: for a target that can be narrowed down too far, the table that moves it as far as it needs
 * and departs from a fitting one at the least loss, by a linear programme; where it departs, items are hidden (Kelly,
 * Golden and Assad 1992).
 */
final class Repair {

    private static final double TOLERANCE = 1e-6;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private final List<Item> items;
    private final double lowest;
    private final double[] losses;
    private final double[] table;
    private final Solver solver;

    /** @param table the atoms of a table that fits all that we know */
    Repair(Blocks blocks, double[] losses, double[] table, Solver solver) {
        this.items = blocks.items();
        this.lowest = blocks.lowest();
        this.losses = losses;
        this.table = table;
        this.solver = solver;
    }

    /** Hides what one target needs besides, when an attack on it succeeds. */
    void mend(boolean[] hidden, Target target, double[] share, Attack attack) {
        if (Reading.isSafe(attack, target)) {
            return;
        }
        var found = Reading.found(attack, target);
        double now = sum(target.atoms());
        var need = target.need();
        if (found.low() > need.low() + TOLERANCE) {
            hide(hidden, moves(hidden, target, share, -INFINITY, need.low() - now));
        }
        if (found.high() < need.high() - TOLERANCE) {
            hide(hidden, moves(hidden, target, share, need.high() - now, INFINITY));
        }
        if (found.high() - found.low() < need.width() - TOLERANCE) {
            hide(hidden, moves(hidden, target, share, found.low() + need.width() - now, INFINITY));
        }
    }

    private double sum(int[] atoms) {
        return Arrays.stream(atoms).mapToDouble(atom -> table[atom]).sum();
    }

    private void hide(boolean[] hidden, double[] moves) {
        for (int i = 0; moves.length > 0 && i < items.size(); i++) {
            if (items.get(i).isFree() && !hidden[i]) {
                double sum = Arrays.stream(items.get(i).atoms())
                        .mapToDouble(atom -> moves[2 * atom] - moves[2 * atom + 1])
                        .sum();
                hidden[i] = Math.abs(sum) > TOLERANCE;
            }
        }
    }

    /** How far each atom goes up and down, at the least loss, when the target moves within limits; empty if it cannot. */
    private double[] moves(boolean[] hidden, Target target, double[] share, double low, double high) {
        var program = new LinearProgram();
        double[] costs = new double[items.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = hidden[i] ? 0 : losses[i] * (1.01 - share[i]);
        }
        int[] alone = alone();
        for (int atom = 0; atom < table.length; atom++) {
            boolean free = alone[atom] < 0;
            boolean fixed = !free && items.get(alone[atom]).state() == Item.State.FIXED;
            double least = free ? 0 : lowest;
            pair(program, fixed ? 0 : INFINITY, fixed ? 0 : table[atom] - least, free ? 0 : costs[alone[atom]]);
        }
        int[] departures = new int[items.size()];
        for (int i = 0; i < costs.length; i++) {
            boolean fixed = items.get(i).state() == Item.State.FIXED;
            departures[i] = items.get(i).atoms().length == 1
                    ? -1
                    : pair(
                            program,
                            fixed ? 0 : INFINITY,
                            fixed ? 0 : sum(items.get(i).atoms()) - lowest,
                            costs[i]);
        }
        for (int i = 0; i < costs.length; i++) {
            if (departures[i] >= 0) {
                row(program, items.get(i).atoms(), 0, 0);
                program.put(departures[i], -1);
                program.put(departures[i] + 1, 1);
            }
        }
        row(program, target.atoms(), low, high);
        var answer = solver.solve(program, Solver.PLENTY);
        return answer.hasValues() ? answer.values() : new double[0];
    }

    /** For each atom the item that is this atom and no other, -1 where none is. */
    private int[] alone() {
        int[] alone = new int[table.length];
        Arrays.fill(alone, -1);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).atoms().length == 1) {
                alone[items.get(i).atoms()[0]] = i;
            }
        }
        return alone;
    }

    private static int pair(LinearProgram program, double up, double down, double cost) {
        int first = program.real(0, up, cost);
        program.real(0, Math.max(0, down), cost);
        return first;
    }

    private static void row(LinearProgram program, int[] atoms, double low, double high) {
        program.row(low, high);
        for (int atom : atoms) {
            program.put(2 * atom, 1);
            program.put(2 * atom + 1, -1);
        }
    }
}
