package kr.jikimi.disclosure.internal;

import java.util.List;
import kr.jikimi.disclosure.Loss;
import kr.jikimi.disclosure.spi.Progress;
import kr.jikimi.disclosure.spi.Progress.Stage;
import kr.jikimi.disclosure.spi.Progress.Step;
import kr.jikimi.solver.Solver;

/**
 * The cheapest set of items to hide, after Fischetti and Salazar (2001): hide the cheapest set that meets all conditions
 * found so far, attack it, turn every successful attack into a condition that each safe set meets, and begin again.
 *
 * <p>First the cheapest set is only relaxed, to fractions, and rounded, until a set is safe or the bound stands still; then
 * the set is mended, and what it hides for nothing is shown again. Then whole sets are sought; when the cheapest is safe,
 * it is proven the cheapest. When the effort is used up before that, the best safe set stands, and the bound says how far
 * it may be from the cheapest.
 */
final class Suppression {

    private static final int MOST_ROUNDS = 300;
    private static final int PATIENCE = 5;
    private static final double STILL = 5e-4;

    private final Blocks blocks;
    private final Reading reading;
    private final Cuts cuts;
    private final Master master;
    private final Repair repair;
    private final Effort effort;
    private final Progress progress;
    private boolean[] safe;
    private int open;
    private int rounds;

    Suppression(Situation situation, Loss loss, Solver solver, Progress progress) {
        this.blocks = situation.blocks();
        this.effort = Effort.of(blocks.items().size());
        this.cuts = new Cuts(blocks.items());
        this.master = new Master(blocks.items(), loss, cuts, solver);
        this.reading = new Reading(situation.targets(), cuts);
        this.repair = new Repair(blocks, master.losses(), situation.table(), solver);
        this.progress = progress;
        this.safe = everything();
    }

    /**
     * What the search begins with.
     *
     * @param table the atoms of a table that fits all that we know
     */
    record Situation(Blocks blocks, List<Target> targets, double[] table) {}

    /** For each item whether it is hidden. */
    boolean[] search() {
        approach();
        boolean[] latest = safe;
        for (int round = 0; round < effort.rounds() && !isProven(); round++) {
            tell(Stage.PROVING, (double) round / effort.rounds());
            latest = master.cheapest(effort.nodes());
            if (!isProven() && attack(latest) == 0) {
                take(latest);
            }
        }
        if (!isProven()) {
            take(pruned(mended(latest, new double[latest.length])));
        }
        return safe;
    }

    private void approach() {
        double before = 0;
        int still = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            tell(Stage.APPROACHING, (double) still / PATIENCE);
            double[] share = master.relaxed();
            boolean[] hidden = cuts.cover(share, master.losses());
            attack(hidden);
            still = master.bound() > before * (1 + STILL) ? 0 : still + 1;
            before = master.bound();
            if (open == 0 || still == PATIENCE) {
                take(pruned(mended(hidden, share)));
                return;
            }
        }
    }

    private int attack(boolean[] hidden) {
        rounds++;
        open = reading.attack(new Attack(blocks, hidden), hidden);
        return open;
    }

    private void take(boolean[] hidden) {
        if (master.loss(hidden) < master.loss(safe)) {
            safe = hidden;
        }
    }

    private boolean isProven() {
        return master.loss(safe) - master.bound() <= 1e-6 * Math.max(1, master.loss(safe));
    }

    private boolean[] mended(boolean[] hidden, double[] share) {
        boolean[] more = hidden.clone();
        var missing = reading.open(new Attack(blocks, more));
        for (int k = 0; k < missing.size(); k++) {
            open = missing.size() - k;
            tell(Stage.MENDING, (double) k / missing.size());
            repair.mend(more, missing.get(k), share, new Attack(blocks, more));
        }
        return reading.open(new Attack(blocks, more)).isEmpty() ? more : everything();
    }

    /** Without the items, dearest first, that need not be hidden. */
    private boolean[] pruned(boolean[] hidden) {
        boolean[] left = hidden.clone();
        var order = master.dearestFirst(hidden);
        for (int k = 0; k < order.size(); k++) {
            tell(Stage.SHOWING, (double) k / order.size());
            int i = order.get(k);
            left[i] = false;
            left[i] = master.leavesSmallAlone(left, i) || !reading.isPlainlySafe(new Attack(blocks, left));
        }
        return left;
    }

    private boolean[] everything() {
        boolean[] all = new boolean[blocks.items().size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = blocks.items().get(i).state() != Item.State.FIXED;
        }
        return all;
    }

    private void tell(Stage stage, double share) {
        double loss = master.loss(safe);
        double gap = loss > 0 ? Math.max(0, (loss - master.bound()) / loss) : 0;
        progress.at(new Step(stage, share, open, gap));
    }

    double loss() {
        return master.loss(safe);
    }

    double bound() {
        return master.bound();
    }

    int rounds() {
        return rounds;
    }

    int cuts() {
        return cuts.all().size();
    }
}
