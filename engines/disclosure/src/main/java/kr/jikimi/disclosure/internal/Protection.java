package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.disclosure.Cell;
import kr.jikimi.disclosure.Cell.Status;
import kr.jikimi.disclosure.Finding;
import kr.jikimi.disclosure.Finding.Kind;
import kr.jikimi.disclosure.Finding.Need;
import kr.jikimi.disclosure.Outcome;
import kr.jikimi.disclosure.Proof;
import kr.jikimi.disclosure.ProtectionRequest;
import kr.jikimi.disclosure.Rule;
import kr.jikimi.disclosure.Table;
import kr.jikimi.disclosure.spi.Progress;
import kr.jikimi.disclosure.spi.Progress.Stage;
import kr.jikimi.disclosure.spi.Progress.Step;
import kr.jikimi.solver.Solver;

/** One request from table to proof. */
public final class Protection {

    private final ProtectionRequest request;
    private final Rule rule;
    private final Solver solver;
    private final Universe universe;
    private final List<Item> items;

    public Protection(ProtectionRequest request, Solver solver) {
        this.request = request;
        this.rule = request.rule();
        this.solver = solver;
        var tables = new ArrayList<>(request.published());
        tables.add(request.table());
        universe = new Universe(tables, rule);
        items = universe.items();
    }

    public Outcome run(Progress progress) {
        double[] table = Additivity.fitting(items, universe.atomCount(), solver);
        try (var blocks = blocks(universe, rule, solver)) {
            var targets = reachable(Target.of(items, rule), blocks, everythingButEarlier());
            var hopeless = hopeless(new Attack(blocks, everythingHidden()), targets);
            if (!hopeless.isEmpty()) {
                return new Outcome.Refused(hopeless);
            }
            var suppression = new Suppression(
                    new Suppression.Situation(blocks, targets, table), request.loss(), solver, progress);
            boolean[] hidden = suppression.search();
            var proof = proof(new Attack(blocks, hidden), Targets.all(items, hidden, targets), suppression, progress);
            if (!proof.isSafe()) {
                throw new IllegalStateException("The table that was found is not safe.");
            }
            return new Outcome.Protected(cells(hidden), proof);
        }
    }

    private static Blocks blocks(Universe universe, Rule rule, Solver solver) {
        return new Blocks(universe.items(), universe.atomCount(), rule.lowestHidden(), solver);
    }

    private static List<Finding> hopeless(Attack attack, List<Target> targets) {
        return targets.stream()
                .filter(target -> !Reading.isSafe(attack, target))
                .map(target -> Reading.found(attack, target))
                .toList();
    }

    private boolean[] everythingHidden() {
        boolean[] all = new boolean[items.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = items.get(i).state() != Item.State.FIXED;
        }
        return all;
    }

    private boolean[] everythingButEarlier() {
        boolean[] all = everythingHidden();
        for (int i = 0; i < all.length; i++) {
            all[i] |= !items.get(i).published();
        }
        return all;
    }

    /** What a reader can do with the tables as they stand. */
    public static List<Finding> audit(List<Table> tables, Rule rule, Solver solver) {
        var universe = new Universe(tables, rule);
        var items = universe.items();
        boolean[] hidden = new boolean[items.size()];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = items.get(i).state() == Item.State.HIDDEN;
        }
        boolean[] all = new boolean[items.size()];
        Arrays.fill(all, true);
        try (var blocks = blocks(universe, rule, solver)) {
            var targets = reachable(Target.of(items, rule), blocks, all);
            return findings(new Attack(blocks, hidden), Targets.all(items, hidden, targets));
        }
    }

    /**
     * Asks of no target more than hiding every cell and forgetting this table's zeros would give: a total of two cells
     * that are not empty is at least 2, and what earlier tables gave away stays known.
     */
    private static List<Target> reachable(List<Target> targets, Blocks blocks, boolean[] hidden) {
        var before = new Attack(blocks, hidden);
        return targets.stream()
                .map(target -> Reading.isSafe(before, target) ? target : reachable(target, before))
                .toList();
    }

    private static Target reachable(Target target, Attack before) {
        var found = Reading.found(before, target);
        var need = target.need();
        var most = new Need(
                Math.max(need.low(), found.low()),
                Math.min(need.high(), found.high()),
                Math.min(need.width(), found.high() - found.low()));
        boolean lost = target.kind() != Kind.EARLIER && found.high() < need.high() - 1e-6;
        return target.with(lost ? Kind.LOST : target.kind(), most);
    }

    private static List<Finding> findings(Attack attack, List<Target> targets) {
        return targets.stream().map(target -> Reading.found(attack, target)).toList();
    }

    private static Proof proof(Attack attack, List<Target> targets, Suppression suppression, Progress progress) {
        List<Finding> findings = new ArrayList<>();
        var proof =
                new Proof(findings, suppression.loss(), suppression.bound(), suppression.rounds(), suppression.cuts());
        for (Target target : targets) {
            progress.at(new Step(Stage.CHECKING, (double) findings.size() / targets.size(), 0, proof.gap()));
            findings.add(Reading.found(attack, target));
        }
        return new Proof(findings, proof.loss(), proof.bound(), proof.rounds(), proof.cuts());
    }

    private List<Cell> cells(boolean[] hidden) {
        int[] places = universe.places(request.table());
        return IntStream.range(0, places.length)
                .mapToObj(i -> decided(request.table().cells().get(i), hidden[places[i]]))
                .toList();
    }

    private Cell decided(Cell cell, boolean hidden) {
        if (!hidden) {
            return cell.with(Status.PUBLISHED);
        }
        boolean small = cell.value() != null && rule.isSmall(cell.value());
        return cell.with(small ? Status.PRIMARY : Status.COMPLEMENTARY);
    }
}
