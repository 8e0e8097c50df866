package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.jikimi.disclosure.Finding.Kind;
import kr.jikimi.disclosure.Finding.Need;
import kr.jikimi.disclosure.Rule;

/**
 * Small counts that nobody prints, but that printed ones differ by along one dimension: a longer period and a shorter one
 * in it, a city and one of its districts, overlapping categories; or a sum and all of its printed parts together, when a
 * part has no row.
 */
final class Differences {

    private Differences() {}

    static List<Target> of(List<Item> items, Rule rule) {
        Map<List<Integer>, Target> found = new LinkedHashMap<>();
        Set<List<Integer>> printed =
                items.stream().map(item -> boxed(item.atoms())).collect(Collectors.toSet());
        int dimensions = items.isEmpty() ? 0 : items.getFirst().parts().size();
        for (int d = 0; d < dimensions; d++) {
            Map<List<BitSet>, List<Item>> lines = new LinkedHashMap<>();
            int at = d;
            items.forEach(item -> lines.computeIfAbsent(item.partsBeside(at), key -> new ArrayList<>())
                    .add(item));
            lines.values().forEach(line -> addAll(found, line, at, rule));
        }
        found.keySet().removeAll(printed);
        return List.copyOf(found.values());
    }

    private static List<Integer> boxed(int[] atoms) {
        return Arrays.stream(atoms).boxed().toList();
    }

    private static void addAll(Map<List<Integer>, Target> found, List<Item> line, int d, Rule rule) {
        var printed = new BitSet();
        line.stream()
                .map(item -> item.parts().get(d))
                .filter(part -> part.cardinality() == 1)
                .forEach(printed::or);
        for (Item whole : line) {
            for (Item part : line) {
                if (leavesUnprinted(whole, List.of(part), d, printed)) {
                    add(found, whole, List.of(part), rule);
                }
            }
            var largest = largestWithin(whole, line, d);
            if (largest.size() > 1 && leavesUnprinted(whole, largest, d, printed)) {
                add(found, whole, largest, rule);
            }
        }
    }

    /** The largest of a line that lie within one of it, as far as they do not overlap. */
    private static List<Item> largestWithin(Item whole, List<Item> line, int d) {
        List<Item> taken = new ArrayList<>();
        var left = (BitSet) whole.parts().get(d).clone();
        line.stream()
                .filter(item -> item != whole)
                .sorted(Comparator.comparingInt(item -> -item.parts().get(d).cardinality()))
                .forEach(item -> {
                    var part = item.parts().get(d);
                    if (without(part, left).isEmpty()) {
                        taken.add(item);
                        left.andNot(part);
                    }
                });
        return taken;
    }

    /** Whether all are known to us, the parts lie within the whole, and the rest is not made of finest parts in print. */
    private static boolean leavesUnprinted(Item whole, List<Item> parts, int d, BitSet printed) {
        if (whole.value() == null || parts.stream().anyMatch(part -> part.value() == null)) {
            return false;
        }
        var rest = whole.parts().get(d);
        for (Item part : parts) {
            if (!without(part.parts().get(d), whole.parts().get(d)).isEmpty()) {
                return false;
            }
            rest = without(rest, part.parts().get(d));
        }
        return !without(rest, printed).isEmpty();
    }

    private static BitSet without(BitSet whole, BitSet part) {
        var rest = (BitSet) whole.clone();
        rest.andNot(part);
        return rest;
    }

    private static void add(Map<List<Integer>, Target> found, Item whole, List<Item> parts, Rule rule) {
        double rest = whole.known() - parts.stream().mapToDouble(Item::known).sum();
        if (!rule.isSmall((long) rest)) {
            return;
        }
        Set<Integer> inside = parts.stream()
                .flatMap(part -> Arrays.stream(part.atoms()).boxed())
                .collect(Collectors.toSet());
        int[] atoms = Arrays.stream(whole.atoms())
                .filter(atom -> !inside.contains(atom))
                .toArray();
        List<String> codes = new ArrayList<>(whole.codes());
        codes.add("without "
                + parts.stream().map(part -> String.join(" / ", part.codes())).collect(Collectors.joining(", ")));
        found.putIfAbsent(
                boxed(atoms),
                new Target(whole.table(), codes, atoms, Kind.DIFFERENCE, new Need(1, rule.threshold(), 0)));
    }
}
