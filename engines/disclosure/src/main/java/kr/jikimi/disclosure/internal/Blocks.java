package kr.jikimi.disclosure.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kr.jikimi.solver.Solver;
import org.jspecify.annotations.Nullable;

/**
 * The reader's system, cut into blocks. Blocks are kept from one attack to the next: hiding one more item changes only
 * those that it touches. Close it.
 */
final class Blocks implements AutoCloseable {

    private static final int MOST_KEPT = 2_000;

    private final List<Item> items;
    private final int atoms;
    private final double lowest;
    private final Solver solver;
    private @Nullable Block[] latest;
    private final Map<Key, Block> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** All that tells blocks apart: a hidden item counts as its complement. */
    private record Key(List<Integer> atoms, List<Integer> items) {}

    /** @param lowest the least count that a reader must reckon with in a hidden item */
    Blocks(List<Item> items, int atoms, double lowest, Solver solver) {
        this.items = items;
        this.atoms = atoms;
        this.lowest = lowest;
        this.solver = solver;
        this.latest = new Block[atoms];
    }

    List<Item> items() {
        return items;
    }

    int atoms() {
        return atoms;
    }

    double lowest() {
        return lowest;
    }

    /** The block of every open atom, null for the others. */
    Block[] of(Given given, boolean[] hidden) {
        List<Integer> rows = rows(given, hidden);
        int[] root = join(rows, given);
        Map<Integer, List<Integer>> rowsAt = new TreeMap<>();
        rows.forEach(i -> rowsAt.computeIfAbsent(root[firstOpen(given, i)], key -> new ArrayList<>())
                .add(i));
        Map<Integer, List<Integer>> atomsAt = new TreeMap<>();
        for (int atom = 0; atom < atoms; atom++) {
            if (given.isOpen(atom)) {
                atomsAt.computeIfAbsent(root[atom], key -> new ArrayList<>()).add(atom);
            }
        }
        var blocks = new Block[atoms];
        atomsAt.forEach((at, members) -> {
            var block = block(members, rowsAt.getOrDefault(at, List.of()), given, hidden);
            members.forEach(atom -> blocks[atom] = block);
        });
        latest = blocks;
        trim();
        return blocks;
    }

    private List<Integer> rows(Given given, boolean[] hidden) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            double rest = rest(given, hidden, i);
            boolean open = firstOpen(given, i) >= 0;
            if (!open && !hidden[i] && Math.abs(rest) > 0) {
                throw Attack.contradiction();
            }
            if (open && (!hidden[i] || rest > 0)) {
                rows.add(i);
            }
        }
        return rows;
    }

    private double rest(Given given, boolean[] hidden, int i) {
        return (hidden[i] ? lowest : items.get(i).known())
                - given.sum(items.get(i).atoms());
    }

    private int firstOpen(Given given, int i) {
        for (int atom : items.get(i).atoms()) {
            if (given.isOpen(atom)) {
                return atom;
            }
        }
        return -1;
    }

    /** For each atom the least atom that it hangs together with. */
    private int[] join(List<Integer> rows, Given given) {
        int[] above = new int[atoms];
        Arrays.setAll(above, atom -> atom);
        for (int i : rows) {
            int first = firstOpen(given, i);
            for (int atom : items.get(i).atoms()) {
                if (given.isOpen(atom)) {
                    int a = top(above, first);
                    int b = top(above, atom);
                    above[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        int[] root = new int[atoms];
        Arrays.setAll(root, atom -> top(above, atom));
        return root;
    }

    private static int top(int[] above, int atom) {
        int at = atom;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    private Block block(List<Integer> members, List<Integer> rows, Given given, boolean[] hidden) {
        var key = new Key(members, rows.stream().map(i -> hidden[i] ? ~i : i).toList());
        return kept.computeIfAbsent(key, missing -> {
            int[] inside = members.stream().mapToInt(atom -> atom).toArray();
            var known = rows.stream()
                    .map(i -> new Block.Row(
                            i, places(inside, given.open(items.get(i).atoms())), rest(given, hidden, i), hidden[i]))
                    .toList();
            var block = new Block(inside, known, solver);
            var before = latest[inside[0]];
            if (before != null) {
                block.inherit(before);
            }
            return block;
        });
    }

    private static int[] places(int[] inside, int[] atoms) {
        return Arrays.stream(atoms)
                .map(atom -> Arrays.binarySearch(inside, atom))
                .toArray();
    }

    /** Forgets the blocks that were of no use for longest. */
    private void trim() {
        Set<Block> inUse = Collections.newSetFromMap(new IdentityHashMap<>());
        Arrays.stream(latest).filter(block -> block != null).forEach(inUse::add);
        var oldest = kept.values().iterator();
        while (kept.size() > Math.max(MOST_KEPT, inUse.size()) && oldest.hasNext()) {
            var block = oldest.next();
            if (!inUse.contains(block)) {
                block.close();
                oldest.remove();
            }
        }
    }

    @Override
    public void close() {
        kept.values().forEach(Block::close);
        kept.clear();
    }
}
