package kr.jikimi.crowd.internal;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where in the area of a waypoint each visitor goes: a cell of the area, dealt by the person's number; not at the edge
 * where the area is large enough.
 */
final class Places {

    /** Visitors stand that far inside the area, metres. */
    private static final double DEPTH = 0.25;

    private final People people;
    private final int exits;
    private final int[][] cellsOf;

    Places(Epochs epochs, Epochs.Epoch epoch, People people) {
        this.people = people;
        this.exits = epochs.floor.exitCount();
        this.cellsOf = new int[epochs.goals() - exits][];
        for (int waypoint = 0; waypoint < cellsOf.length; waypoint++) {
            Target target = epoch.ways[exits + waypoint].target;
            Raster cells = epochs.floor.cells;
            IntPredicate isDeep = cell -> target.distance(cells.centreX(cell), cells.centreY(cell)) >= DEPTH;
            int[] free = free(target, epoch);
            int[] deep = IntStream.of(free).filter(isDeep).toArray();
            cellsOf[waypoint] = deep.length > 0 ? deep : free;
        }
    }

    /** The cells of a waypoint's area on which one can stand. */
    static int[] free(Target target, Epochs.Epoch epoch) {
        return IntStream.range(0, target.inside.length)
                .filter(cell -> target.inside[cell] && epoch.free[cell])
                .toArray();
    }

    /** The place of a person whose goal is a waypoint. */
    int of(int person) {
        int[] cells = cellsOf[people.goal[person] - exits];
        long mixed = person * 0x9E3779B97F4A7C15L;
        return cells[(int) ((mixed >>> 33) % cells.length)];
    }
}
