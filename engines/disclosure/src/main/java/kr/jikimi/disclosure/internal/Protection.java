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
        Additivity.require(items, universe.atomCount(), solver);
        var targets = reachable(Target.of(items, rule));
        var hopeless = findings(everythingHidden(), targets).stream()
                .filter(finding -> !finding.isSafe())
                .toList();
        if (!hopeless.isEmpty()) {
            return new Outcome.Refused(hopeless);
        }
        var suppression = new Suppression(items, universe.atomCount(), rule, request.loss(), solver);
        boolean[] hidden = suppression.search(targets, progress);
        return new Outcome.Protected(cells(hidden), proof(hidden, targets, suppression));
    }

    private boolean[] everythingHidden() {
        boolean[] all = new boolean[items.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = items.get(i).state() != Item.State.FIXED;
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
        List<Target> targets;
        try (var before = new Attack(items, universe.atomCount(), all, rule.lowestHidden(), solver)) {
            targets = Target.of(items, rule).stream()
                    .map(target -> reachable(target, before))
                    .toList();
        }
        try (var attack = new Attack(items, universe.atomCount(), hidden, rule.lowestHidden(), solver)) {
            return findings(attack, Targets.all(items, hidden, targets));
        }
    }

    /**
     * Asks of no target more than hiding every cell and forgetting this table's zeros would give: a total of two cells
     * that are not empty is at least 2, and what earlier tables gave away stays known.
     */
    private List<Target> reachable(List<Target> targets) {
        try (var before =
                new Attack(items, universe.atomCount(), everythingButEarlier(), rule.lowestHidden(), solver)) {
            return targets.stream().map(target -> reachable(target, before)).toList();
        }
    }

    private static Target reachable(Target target, Attack before) {
        double low = Suppression.wholeReach(before, target, 1);
        double high = -Suppression.wholeReach(before, target, -1);
        var need = target.need();
        var most = new Need(Math.max(need.low(), low), Math.min(need.high(), high), Math.min(need.width(), high - low));
        boolean lost = target.kind() != Kind.EARLIER && high < need.high() - 1e-6;
        return target.with(lost ? Kind.LOST : target.kind(), most);
    }

    private boolean[] everythingButEarlier() {
        boolean[] all = everythingHidden();
        for (int i = 0; i < all.length; i++) {
            var item = items.get(i);
            all[i] |= !item.published();
        }
        return all;
    }

    private List<Finding> findings(boolean[] hidden, List<Target> targets) {
        try (var attack = new Attack(items, universe.atomCount(), hidden, rule.lowestHidden(), solver)) {
            return findings(attack, targets);
        }
    }

    private static List<Finding> findings(Attack attack, List<Target> targets) {
        return targets.stream()
                .map(target -> target.found(
                        Suppression.wholeReach(attack, target, 1), -Suppression.wholeReach(attack, target, -1)))
                .toList();
    }

    private Proof proof(boolean[] hidden, List<Target> targets, Suppression suppression) {
        var cuts = suppression.cuts();
        var findings = findings(hidden, Targets.all(items, hidden, targets));
        return new Proof(findings, cuts.loss(hidden), cuts.bound(), suppression.rounds(), cuts.count());
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
