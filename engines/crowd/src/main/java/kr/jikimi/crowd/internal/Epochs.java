package kr.jikimi.crowd.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.jikimi.crowd.Barrier;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Scenario;

/**
 * The times between which nothing opens or closes, each with its walls and ways. What replicas share is kept when it
 * is small, and built again by each when it is not.
 */
public final class Epochs {

    private static final long KEEP_BYTES = 512L << 20;

    /** Walls and ways from {@code from} to {@code to} seconds. */
    static final class Epoch {
        final double from;
        final double to;
        final Walls walls;
        final WayField[] ways;
        final boolean[] free;

        Epoch(double from, double to, Walls walls, WayField[] ways, boolean[] free) {
            this.from = from;
            this.to = to;
            this.walls = walls;
            this.ways = ways;
            this.free = free;
        }
    }

    final Floor floor;
    private final double sight;
    private final Target[] targets;
    private final double[] changes;
    private final Epoch[] kept;

    public Epochs(Scenario scenario, double sight) {
        this.floor = new Floor(scenario);
        this.sight = sight;
        this.targets = targets();
        this.changes = changes(scenario);
        this.kept = new Epoch[changes.length];
    }

    int count() {
        return changes.length;
    }

    /** Goals are the exits, then the waypoints, in the order of the scenario. */
    int goals() {
        return targets.length;
    }

    /** The epoch of that number; may be called from several threads. */
    synchronized Epoch at(int number) {
        Epoch known = kept[number];
        if (known != null) {
            return known;
        }
        Epoch built = build(number);
        if (isKept()) {
            kept[number] = built;
        }
        return built;
    }

    private boolean isKept() {
        return 8L * floor.cells.cells() * targets.length * changes.length < KEEP_BYTES;
    }

    private Epoch build(int number) {
        double from = changes[number];
        double to = number + 1 < changes.length ? changes[number + 1] : Double.POSITIVE_INFINITY;
        var walls = new Walls(floor, from, sight);
        var finder = new WayFinder(floor, walls);
        WayField[] ways = ways(finder);
        if (number + 1 < changes.length && !floor.scenario.barriers().isEmpty()) {
            join(ways, number + 1, later(number + 1));
        }
        boolean[] free = new boolean[floor.cells.cells()];
        for (int cell = 0; cell < free.length; cell++) {
            free[cell] = finder.isFree(cell);
        }
        return new Epoch(from, to, walls, ways, free);
    }

    private WayField[] ways(WayFinder finder) {
        var ways = new WayField[targets.length];
        for (int goal = 0; goal < targets.length; goal++) {
            ways[goal] = finder.find(targets[goal]);
        }
        return ways;
    }

    /** The ways of an epoch and, where it has none, of those after it. */
    private WayField[] later(int number) {
        if (isKept()) {
            return at(number).ways;
        }
        WayField[] ways = ways(new WayFinder(floor, new Walls(floor, changes[changes.length - 1], sight)));
        for (int earlier = changes.length - 2; earlier >= number; earlier--) {
            WayField[] own = ways(new WayFinder(floor, new Walls(floor, changes[earlier], sight)));
            join(own, earlier + 1, ways);
            ways = own;
        }
        return ways;
    }

    /** Adds what later epochs lead to; an exit that is shut for good by then leads nowhere. */
    private void join(WayField[] ways, int number, WayField[] later) {
        for (int goal = 0; goal < ways.length; goal++) {
            if (goal >= floor.exitCount() || opensFrom(goal, changes[number])) {
                ways[goal] = ways[goal].orLater(later[goal]);
            }
        }
    }

    /** Whether an exit is open at some time from then to the end. */
    boolean opensFrom(int exit, double seconds) {
        Exit it = floor.scenario.exits().get(exit);
        return it.openTo() > seconds && it.openFrom() < floor.scenario.until();
    }

    private Target[] targets() {
        List<Target> all = new ArrayList<>();
        for (int exit = 0; exit < floor.exitCount(); exit++) {
            all.add(Target.ofExit(floor, exit));
        }
        floor.scenario.waypoints().forEach(waypoint -> all.add(Target.ofArea(floor, waypoint.area())));
        return all.toArray(Target[]::new);
    }

    private static double[] changes(Scenario scenario) {
        SortedSet<Double> times = new TreeSet<>();
        times.add(0.0);
        for (Exit exit : scenario.exits()) {
            times.add(exit.openFrom());
            times.add(exit.openTo());
        }
        for (Barrier barrier : scenario.barriers()) {
            times.add(barrier.from());
            times.add(barrier.to());
        }
        return times.headSet(scenario.until()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
