package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which items are the sum of which others, along one dimension at a time. */
final class Relations {

    private Relations() {}

    /** Each relation: the place of the sum, then those of its parts. */
    static List<int[]> of(List<Item> items) {
        List<int[]> relations = new ArrayList<>();
        int dimensions = items.isEmpty() ? 0 : items.getFirst().parts().size();
        for (int d = 0; d < dimensions; d++) {
            for (List<Integer> line : lines(items, d)) {
                for (int sum : line) {
                    add(relations, items, d, line, sum);
                }
            }
        }
        return relations;
    }

    /** The items that differ along one dimension only, together. */
    private static Iterable<List<Integer>> lines(List<Item> items, int dimension) {
        Map<List<BitSet>, List<Integer>> lines = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            var rest = new ArrayList<>(items.get(i).parts());
            rest.remove(dimension);
            lines.computeIfAbsent(rest, key -> new ArrayList<>()).add(i);
        }
        return lines.values().stream()
                .sorted((a, b) -> Integer.compare(a.getFirst(), b.getFirst()))
                .toList();
    }

    /** The largest parts of a sum make a relation when they do not overlap and miss nothing. */
    private static void add(List<int[]> relations, List<Item> items, int d, List<Integer> line, int sum) {
        var whole = items.get(sum).parts().get(d);
        var inside = line.stream()
                .filter(i -> i != sum && isWithin(items.get(i).parts().get(d), whole))
                .toList();
        var largest = inside.stream()
                .filter(i -> inside.stream()
                        .noneMatch(j -> !j.equals(i)
                                && isWithin(
                                        items.get(i).parts().get(d),
                                        items.get(j).parts().get(d))))
                .toList();
        int covered = largest.stream()
                .mapToInt(i -> items.get(i).parts().get(d).cardinality())
                .sum();
        var union = new BitSet();
        largest.forEach(i -> union.or(items.get(i).parts().get(d)));
        if (union.equals(whole) && covered == whole.cardinality()) {
            int[] relation = new int[largest.size() + 1];
            relation[0] = sum;
            for (int k = 0; k < largest.size(); k++) {
                relation[k + 1] = largest.get(k);
            }
            relations.add(relation);
        }
    }

    private static boolean isWithin(BitSet part, BitSet whole) {
        var outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty() && part.cardinality() < whole.cardinality();
    }
}
