package kr.jikimi.crowd.internal;

/** Where in the area of a waypoint each visitor goes: a cell of the area, dealt by the person's number. */
final class Places {

    private final People people;
    private final int exits;
    private final int[][] cellsOf;

    Places(Epochs epochs, Epochs.Epoch epoch, People people) {
        this.people = people;
        this.exits = epochs.floor.exitCount();
        this.cellsOf = new int[epochs.goals() - exits][];
        for (int waypoint = 0; waypoint < cellsOf.length; waypoint++) {
            boolean[] inside = epoch.ways[exits + waypoint].target.inside;
            cellsOf[waypoint] = java.util.stream.IntStream.range(0, inside.length)
                    .filter(cell -> inside[cell] && epoch.free[cell])
                    .toArray();
        }
    }

    /** The place of a person whose goal is a waypoint. */
    int of(int person) {
        int[] cells = cellsOf[people.goal[person] - exits];
        long mixed = person * 0x9E3779B97F4A7C15L;
        return cells[(int) ((mixed >>> 33) % cells.length)];
    }
}
