package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.jikimi.disclosure.Finding;
import kr.jikimi.disclosure.Finding.Kind;
import kr.jikimi.disclosure.Finding.Need;
import kr.jikimi.disclosure.Rule;

/** A count that a reader might solve for, and the interval that must be left. */
record Target(String table, List<String> codes, int[] atoms, Kind kind, Need need) {

    Target with(Kind next, Need wanted) {
        return new Target(table, codes, atoms, next, wanted);
    }

    Finding found(double low, double high) {
        return new Finding(table, codes, kind, low, high, need);
    }

    /** Every hidden count and every small difference between two periods. */
    static List<Target> of(List<Item> items, Rule rule) {
        List<Target> targets = new ArrayList<>();
        items.stream()
                .filter(item -> !item.isFree())
                .forEach(item -> hidden(item, rule).ifPresent(targets::add));
        targets.addAll(Differences.of(items, rule));
        return targets;
    }

    private static Optional<Target> hidden(Item item, Rule rule) {
        boolean small = item.value() != null && rule.isSmall(item.value());
        boolean published = item.state() == Item.State.FIXED;
        if (small && (!published || item.cells() > 0)) {
            return Optional.of(target(item, Kind.SMALL, full(rule)));
        }
        if (!published && item.value() == null && item.kept()) {
            var width = new Need(Double.POSITIVE_INFINITY, 0, rule.threshold() - rule.lowestHidden());
            return Optional.of(target(item, Kind.EARLIER, width));
        }
        return Optional.empty();
    }

    private static Need full(Rule rule) {
        return new Need(rule.lowestHidden(), rule.threshold(), 0);
    }

    private static Target target(Item item, Kind kind, Need need) {
        return new Target(item.table(), item.codes(), item.atoms(), kind, need);
    }
}
