package kr.jikimi.crowd.internal;

import java.util.List;
import kr.jikimi.crowd.Scenario;

/** Chooses where each person goes next: the waypoints of the journey, then an exit. */
final class Goals {

    private final Scenario scenario;
    private final People people;
    private final int exits;
    private final int[][] via;
    private Epochs.Epoch epoch;

    Goals(Scenario scenario, People people, Epochs.Epoch epoch) {
        this.scenario = scenario;
        this.people = people;
        this.exits = scenario.exits().size();
        this.epoch = epoch;
        List<String> names =
                scenario.waypoints().stream().map(waypoint -> waypoint.id()).toList();
        this.via = scenario.journeys().stream()
                .map(journey -> journey.via().stream().mapToInt(names::indexOf).toArray())
                .toArray(int[][]::new);
    }

    /** Exits and barriers have changed: everyone inside thinks again. */
    void enter(Epochs.Epoch epoch) {
        this.epoch = epoch;
        for (int k = 0; k < people.insideCount; k++) {
            choose(people.inside[k]);
        }
    }

    /** Whether the goal is a waypoint. */
    boolean isWaypoint(int goal) {
        return goal >= exits;
    }

    int waypointOf(int goal) {
        return goal - exits;
    }

    void choose(int person) {
        int journey = people.journey[person];
        if (journey >= 0 && people.done[person] < via[journey].length) {
            people.goal[person] = exits + via[journey][people.done[person]];
            if (people.mode[person] != People.STAYING && people.holds[person] < 0) {
                int capacity = scenario.waypoints()
                        .get(via[journey][people.done[person]])
                        .capacity();
                people.mode[person] = capacity == Integer.MAX_VALUE ? People.WALKING : People.QUEUEING;
            }
            return;
        }
        people.mode[person] = People.WALKING;
        people.goal[person] = exit(person);
    }

    /** The wished exit if it is open, else the nearest that is, else the nearest that will be or to which a way will open. */
    private int exit(int person) {
        int wished = people.wishedExit[person];
        double x = people.x[person];
        double y = people.y[person];
        if (wished >= 0 && isOpen(wished) && epoch.ways[wished].leadsFrom(x, y)) {
            return wished;
        }
        int shared = sharedExit(person);
        if (shared >= 0) {
            return shared;
        }
        return nearest(x, y);
    }

    /** The exit that is nearest to the first of the person's group inside, if the person has a way there; else -1. */
    private int sharedExit(int person) {
        int first = person;
        for (int k = person - 1; k >= 0 && people.group[person] >= 0 && people.group[k] == people.group[person]; k--) {
            boolean inside = people.mode[k] == People.WALKING;
            first = inside ? k : first;
        }
        if (first == person) {
            return People.NOWHERE;
        }
        int exit = nearest(people.x[first], people.y[first]);
        return exit >= 0 && epoch.ways[exit].leadsFrom(people.x[person], people.y[person]) ? exit : People.NOWHERE;
    }

    private int nearest(double x, double y) {
        int open = nearest(x, y, true);
        return open >= 0 ? open : nearest(x, y, false);
    }

    private int nearest(double x, double y, boolean open) {
        int best = People.NOWHERE;
        double least = Double.POSITIVE_INFINITY;
        for (int exit = 0; exit < exits; exit++) {
            double distance = open ? distanceNow(exit, x, y) : distanceLater(exit, x, y);
            if (distance < least) {
                least = distance;
                best = exit;
            }
        }
        return best;
    }

    private double distanceNow(int exit, double x, double y) {
        return isOpen(exit) ? epoch.ways[exit].distanceFrom(x, y) : Double.POSITIVE_INFINITY;
    }

    /** To a shut exit that will open, or as if what stands in the way were open already. */
    private double distanceLater(int exit, double x, double y) {
        WayField way = epoch.ways[exit];
        boolean opens = scenario.exits().get(exit).openFrom() > epoch.from;
        return opens && way.leadsFrom(x, y) ? way.distanceFrom(x, y) : way.distanceAhead(x, y);
    }

    boolean isOpen(int exit) {
        return scenario.exits().get(exit).isOpenAt(epoch.from);
    }

    /** Whether the person has a way to the goal, now or later. */
    boolean hasWay(int person) {
        int goal = people.goal[person];
        return goal >= 0 && epoch.ways[goal].everLeadsFrom(people.x[person], people.y[person]);
    }

    Epochs.Epoch epoch() {
        return epoch;
    }
}
