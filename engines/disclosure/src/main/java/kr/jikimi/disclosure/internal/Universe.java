package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kr.jikimi.disclosure.Cell;
import kr.jikimi.disclosure.Cell.Status;
import kr.jikimi.disclosure.Dimension;
import kr.jikimi.disclosure.Rule;
import kr.jikimi.disclosure.Table;
import org.jspecify.annotations.Nullable;

/** All tables as sums over one set of atoms, so that levels, margins, periods and tables are one system. */
public final class Universe {

    private static final int MOST_ATOMS = 200_000;

    private final List<Dimension> dimensions;
    private final List<Leaves> leaves;
    private final Map<Long, Integer> atoms = new HashMap<>();
    private final Map<List<BitSet>, Draft> drafts = new LinkedHashMap<>();
    private final Rule rule;

    /** @param tables the earlier ones first */
    public Universe(List<Table> tables, Rule rule) {
        this.rule = rule;
        Map<String, Dimension> named = new LinkedHashMap<>();
        tables.forEach(table -> table.dimensions().forEach(each -> named.merge(each.name(), each, Universe::same)));
        dimensions = List.copyOf(named.values());
        leaves = dimensions.stream()
                .map(each -> Leaves.of(each, codes(tables, each)))
                .toList();
        for (Table table : tables) {
            table.cells().forEach(cell -> add(table, cell));
        }
    }

    private static Dimension same(Dimension one, Dimension other) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException(
                    "The tables disagree about %s: one says %s, another %s.".formatted(one.name(), one, other));
        }
        return one;
    }

    private static TreeSet<String> codes(List<Table> tables, Dimension dimension) {
        var codes = new TreeSet<String>();
        for (Table table : tables) {
            int at = table.dimensions().indexOf(dimension);
            if (at >= 0) {
                table.cells().forEach(cell -> codes.add(cell.codes().get(at)));
            }
        }
        return codes;
    }

    private void add(Table table, Cell cell) {
        var parts = parts(table, cell);
        var draft = drafts.computeIfAbsent(parts, key -> new Draft(table, cell, atoms(key)));
        draft.take(table, cell, state(cell));
    }

    private List<BitSet> parts(Table table, Cell cell) {
        List<BitSet> parts = new ArrayList<>();
        for (int d = 0; d < dimensions.size(); d++) {
            int at = table.dimensions().indexOf(dimensions.get(d));
            parts.add(
                    at < 0 ? leaves.get(d).everything() : cover(d, cell.codes().get(at)));
        }
        return parts;
    }

    private BitSet cover(int dimension, String code) {
        var found = leaves.get(dimension).of().get(code);
        if (found == null) {
            throw new IllegalStateException("No code " + code);
        }
        return found;
    }

    private Item.State state(Cell cell) {
        return switch (cell.status()) {
            case PUBLISHED -> Item.State.FIXED;
            case PRIMARY, COMPLEMENTARY, HIDDEN -> Item.State.HIDDEN;
            case OPEN -> open(cell.value() == null ? 0 : cell.value());
        };
    }

    private Item.State open(long value) {
        if (rule.isSmall(value)) {
            return Item.State.HIDDEN;
        }
        return value == 0 && rule.zeros() == Rule.Zeros.PUBLISH ? Item.State.FIXED : Item.State.FREE;
    }

    private int[] atoms(List<BitSet> parts) {
        long[] keys = {0};
        for (int d = 0; d < parts.size(); d++) {
            long[] before = keys;
            int count = leaves.get(d).count();
            keys = parts.get(d).stream()
                    .mapToObj(leaf -> Arrays.stream(before).map(key -> key * count + leaf))
                    .flatMapToLong(each -> each)
                    .toArray();
        }
        int[] found = Arrays.stream(keys)
                .mapToInt(key -> atoms.computeIfAbsent(key, k -> atoms.size()))
                .sorted()
                .toArray();
        if (atoms.size() > MOST_ATOMS) {
            throw new IllegalArgumentException(
                    "The tables together have more than %d finest cells.%nMaybe protect one level or year at a time."
                            .formatted(MOST_ATOMS));
        }
        return found;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    int atomCount() {
        return atoms.size();
    }

    /** The items, in the order in which the tables name them. */
    List<Item> items() {
        return drafts.entrySet().stream()
                .map(each -> each.getValue().item(each.getKey()))
                .toList();
    }

    /** The item of every cell of a table, by its place in {@link #items}. */
    int[] places(Table table) {
        var keys = List.copyOf(drafts.keySet());
        Map<List<BitSet>, Integer> at = new HashMap<>();
        keys.forEach(key -> at.put(key, at.size()));
        return table.cells().stream()
                .mapToInt(cell -> at.getOrDefault(parts(table, cell), -1))
                .toArray();
    }

    /** An item while its cells are gathered from the tables. */
    private static final class Draft {
        private String table;
        private List<String> codes;
        private final int[] atoms;
        private @Nullable Long value;
        private Item.State state = Item.State.HIDDEN;
        private boolean published;
        private boolean kept;
        private int open;

        Draft(Table table, Cell cell, int[] atoms) {
            this.table = table.name();
            this.codes = cell.codes();
            this.atoms = atoms;
        }

        void take(Table from, Cell cell, Item.State found) {
            if (value != null && cell.value() != null && !value.equals(cell.value())) {
                throw new IllegalArgumentException(
                        "%s: %s: found %d, but it is %d in %s.%nMaybe publish the correction as a restatement of that table; a reader who has both learns the difference."
                                .formatted(from.name(), String.join(" / ", cell.codes()), cell.value(), value, table));
            }
            value = value == null ? cell.value() : value;
            published |= cell.status() == Status.PUBLISHED;
            kept |= cell.status() == Status.PRIMARY || cell.status() == Status.HIDDEN;
            if (cell.status() == Status.OPEN) {
                open++;
                table = from.name();
                codes = cell.codes();
            }
            if (state != Item.State.FIXED && found != Item.State.HIDDEN) {
                state = found;
            }
        }

        Item item(List<BitSet> parts) {
            return new Item(table, codes, atoms, value, state, published, kept, open, parts);
        }
    }
}
