package kr.jikimi.disclosure.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import kr.jikimi.solver.Answer.Status;

/**
 * A reader who solves for a hidden count: the least and the greatest sum of its atoms, given every published item, no
 * atom below zero and every hidden item at least the lowest hidden count.
 *
 * <p>Atoms that a published item gives away by itself are left out of the programme; their price is put back when a
 * bound is explained. What is left is solved block by block.
 */
final class Attack {

    private static final double TOLERANCE = 1e-7;

    private final List<Item> items;
    private final boolean[] hidden;
    private final double lowest;
    private final Given given;
    private final Block[] blocks;

    /** @param hidden for each item whether readers do not see it */
    Attack(Blocks all, boolean[] hidden) {
        this.items = all.items();
        this.hidden = hidden;
        this.lowest = all.lowest();
        given = new Given(items, all.atoms(), hidden);
        blocks = all.of(given, hidden);
    }

    private Set<Block> blocks(int[] atoms) {
        Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int atom : atoms) {
            if (given.isOpen(atom)) {
                found.add(blocks[atom]);
            }
        }
        return found;
    }

    /** The atoms of a table that readers cannot rule out; refuses numbers that no table fits. */
    double[] anyTable() {
        double[] table = new double[blocks.length];
        for (int atom = 0; atom < table.length; atom++) {
            table[atom] = given.sum(new int[] {atom});
        }
        for (Block block : blocks(allAtoms())) {
            block.fill(table);
        }
        return table;
    }

    private int[] allAtoms() {
        int[] all = new int[blocks.length];
        Arrays.setAll(all, atom -> atom);
        return all;
    }

    /**
     * The least ({@code sign} 1) or, negated, the greatest ({@code sign} -1) sum of atoms; with the price of every free
     * item in it.
     */
    Bound reach(int[] target, int sign) {
        double value = sign * given.sum(target);
        double[] price = new double[items.size()];
        for (Block block : blocks(target)) {
            var answer = block.reach(block.places(target), sign);
            if (answer.status() == Status.UNBOUNDED) {
                return Bound.endless();
            }
            if (answer.status() != Status.OPTIMAL) {
                throw contradiction();
            }
            value += answer.objective();
            for (int row = 0; row < block.rows().size(); row++) {
                price[block.rows().get(row).item()] = answer.duals()[row];
            }
        }
        return new Bound(value, weights(withGiven(price, target, sign)));
    }

    /** What {@link #reach} would find at most, by tables found before: a value that can be reached. */
    double remembered(int[] target, int sign, boolean whole) {
        double value = sign * given.sum(target);
        for (Block block : blocks(target)) {
            value += block.remembered(block.places(target), sign, whole);
        }
        return value;
    }

    /** As {@link #reach}, among tables of whole counts. */
    double reachWhole(int[] target, int sign) {
        double value = sign * given.sum(target);
        for (Block block : blocks(target)) {
            value += block.reachWhole(block.places(target), sign);
        }
        return value;
    }

    static IllegalArgumentException contradiction() {
        return new IllegalArgumentException(
                "The published numbers contradict each other: no table fits them all.%nMaybe check that totals are the sums of their parts."
                        .formatted());
    }

    private double[] withGiven(double[] price, int[] target, int sign) {
        double[] missing = new double[blocks.length];
        for (int atom : target) {
            missing[atom] = sign;
        }
        double[] all = price.clone();
        for (int i = 0; i < price.length; i++) {
            if (Math.abs(price[i]) > 0) {
                for (int atom : items.get(i).atoms()) {
                    missing[atom] -= price[i];
                }
            }
        }
        for (int atom = 0; atom < missing.length; atom++) {
            int giver = given.giver(atom);
            if (giver >= 0 && items.get(giver).isFree()) {
                all[giver] += missing[atom];
            }
        }
        return all;
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
