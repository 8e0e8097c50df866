package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        for (Item whole : items) {
            for (Item part : items) {
                if (isDifference(whole, part, items) && rule.isSmall((long) (whole.known() - part.known()))) {
                    targets.add(difference(whole, part, rule));
                }
            }
        }
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

    /** Whether the rest of one period without another is a count that no table prints. */
    private static boolean isDifference(Item whole, Item part, List<Item> items) {
        if (whole.value() == null
                || part.value() == null
                || whole == part
                || !whole.rest().equals(part.rest())) {
            return false;
        }
        var rest = without(whole.period(), part.period());
        return contains(whole.period(), part.period())
                && rest.cardinality() > 0
                && rest.stream().anyMatch(leaf -> peers(items, whole).noneMatch(period -> isOnly(period, leaf)));
    }

    private static Stream<BitSet> peers(List<Item> items, Item like) {
        return items.stream().filter(item -> item.rest().equals(like.rest())).map(Item::period);
    }

    private static boolean isOnly(BitSet period, int leaf) {
        return period.cardinality() == 1 && period.get(leaf);
    }

    private static boolean contains(BitSet whole, BitSet part) {
        return without(part, whole).isEmpty();
    }

    private static BitSet without(BitSet whole, BitSet part) {
        var rest = (BitSet) whole.clone();
        rest.andNot(part);
        return rest;
    }

    private static Target difference(Item whole, Item part, Rule rule) {
        var inside = Arrays.stream(part.atoms()).boxed().collect(Collectors.toSet());
        int[] atoms = Arrays.stream(whole.atoms())
                .filter(atom -> !inside.contains(atom))
                .toArray();
        List<String> codes = new ArrayList<>(whole.codes());
        codes.add("without " + String.join(" / ", part.codes()));
        return new Target(whole.table(), codes, atoms, Kind.DIFFERENCE, new Need(1, rule.threshold(), 0));
    }
}
