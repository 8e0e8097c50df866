package kr.jikimi.disclosure.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.jikimi.disclosure.Dimension;
import kr.jikimi.disclosure.Period;

/**
 * The finest parts of a dimension, and which of them each code covers: the lowest codes of a tree, or the spans between
 * all first and last days of periods.
 *
 * @param count how many finest parts there are
 */
record Leaves(int count, Map<String, BitSet> of) {

    static Leaves of(Dimension dimension, SortedSet<String> codes) {
        return switch (dimension) {
            case Dimension.Tree tree -> tree(tree, codes);
            case Dimension.Periods periods -> periods(periods.name(), codes);
        };
    }

    /** All parts: what a table covers that lacks the dimension. */
    BitSet everything() {
        var all = new BitSet();
        all.set(0, count);
        return all;
    }

    private static Leaves tree(Dimension.Tree tree, SortedSet<String> codes) {
        var all = new TreeSet<>(codes);
        all.addAll(tree.parents().keySet());
        all.addAll(tree.parents().values());
        all.remove(tree.total());
        Map<String, List<String>> children = new TreeMap<>();
        tree.parents()
                .forEach((child, parent) -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                        .add(child));
        Map<String, BitSet> covered = new HashMap<>();
        int count = 0;
        for (String code : all) {
            if (!children.containsKey(code)) {
                var one = new BitSet();
                one.set(count++);
                covered.put(code, one);
            }
        }
        all.forEach(code -> cover(code, children, covered));
        count = Math.max(count, 1);
        var total = new BitSet();
        total.set(0, count);
        covered.put(tree.total(), total);
        return new Leaves(count, covered);
    }

    private static BitSet cover(String code, Map<String, List<String>> children, Map<String, BitSet> covered) {
        var known = covered.get(code);
        if (known != null) {
            return known;
        }
        var union = new BitSet();
        children.getOrDefault(code, List.of()).forEach(child -> union.or(cover(child, children, covered)));
        covered.put(code, union);
        return union;
    }

    private static Leaves periods(String name, SortedSet<String> codes) {
        Map<String, Period> periods = new TreeMap<>();
        codes.forEach(code -> periods.put(code, period(name, code)));
        var days = new TreeSet<LocalDate>();
        periods.values().forEach(period -> {
            days.add(period.from());
            days.add(period.until());
        });
        var borders = List.copyOf(days);
        Map<String, BitSet> covered = new HashMap<>();
        periods.forEach((code, period) -> {
            var parts = new BitSet();
            parts.set(borders.indexOf(period.from()), borders.indexOf(period.until()));
            covered.put(code, parts);
        });
        return new Leaves(Math.max(1, borders.size() - 1), covered);
    }

    private static Period period(String name, String code) {
        return Period.find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s: found %s, expected a period such as 2024, 2024-Q1, 2024-01 or 2024-01~2024-07.%nMaybe name the column as a plain dimension."
                                .formatted(name, code)));
    }
}
