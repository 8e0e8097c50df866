package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.jikimi.disclosure.Finding.Kind;
import kr.jikimi.disclosure.Finding.Need;
import kr.jikimi.disclosure.Rule;

/** Small counts that nobody prints, but that two periods of the same thing differ by. */
final class Differences {

    private Differences() {}

    static List<Target> of(List<Item> items, Rule rule) {
        Map<List<BitSet>, List<Item>> things = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.time() >= 0)
                .forEach(item -> things.computeIfAbsent(item.rest(), key -> new ArrayList<>())
                        .add(item));
        List<Target> targets = new ArrayList<>();
        things.values().forEach(periods -> addAll(targets, periods, rule));
        return targets;
    }

    private static void addAll(List<Target> targets, List<Item> periods, Rule rule) {
        var printed = new BitSet();
        periods.stream()
                .map(Item::period)
                .filter(period -> period.cardinality() == 1)
                .forEach(printed::or);
        for (Item whole : periods) {
            for (Item part : periods) {
                if (isUnprinted(whole, part, printed) && rule.isSmall((long) (whole.known() - part.known()))) {
                    targets.add(difference(whole, part, rule));
                }
            }
        }
    }

    /** Whether both are known to us, one lies within the other, and the rest is not made of finest periods in print. */
    private static boolean isUnprinted(Item whole, Item part, BitSet printed) {
        if (whole.value() == null || part.value() == null) {
            return false;
        }
        var rest = without(whole.period(), part.period());
        return without(part.period(), whole.period()).isEmpty()
                && !without(rest, printed).isEmpty();
    }

    private static BitSet without(BitSet whole, BitSet part) {
        var rest = (BitSet) whole.clone();
        rest.andNot(part);
        return rest;
    }

    private static Target difference(Item whole, Item part, Rule rule) {
        Set<Integer> inside = Arrays.stream(part.atoms()).boxed().collect(Collectors.toSet());
        int[] atoms = Arrays.stream(whole.atoms())
                .filter(atom -> !inside.contains(atom))
                .toArray();
        List<String> codes = new ArrayList<>(whole.codes());
        codes.add("without " + String.join(" / ", part.codes()));
        return new Target(whole.table(), codes, atoms, Kind.DIFFERENCE, new Need(1, rule.threshold(), 0));
    }
}
