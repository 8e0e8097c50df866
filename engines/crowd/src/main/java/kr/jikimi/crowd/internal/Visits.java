package kr.jikimi.crowd.internal;

import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Waypoint;

/**
 * Who is at a waypoint, who waits before it, who is called next. A place is held from the call until the person has
 * left the area, so the area never holds more visitors than its capacity.
 */
final class Visits {

    /** Who is farther than that is not called, metres to walk. */
    private static final double CALL = 3;

    private final Scenario scenario;
    private final People people;
    private final Goals goals;
    private final Segments[] edges;
    private final int[] visitors;
    private Epochs.Epoch epoch;

    Visits(Scenario scenario, People people, Goals goals, Epochs.Epoch epoch) {
        this.scenario = scenario;
        this.people = people;
        this.goals = goals;
        this.epoch = epoch;
        this.edges = scenario.waypoints().stream()
                .map(waypoint -> Gates.edgesOf(waypoint.area()))
                .toArray(Segments[]::new);
        this.visitors = new int[edges.length];
    }

    void enter(Epochs.Epoch epoch) {
        this.epoch = epoch;
    }

    /** After a step: who has come stays, who has stayed long enough walks on, who is gone makes room, the next are called. */
    void renew(double seconds) {
        if (edges.length == 0) {
            return;
        }
        for (int k = 0; k < people.insideCount; k++) {
            renew(people.inside[k], seconds);
        }
        for (int waypoint = 0; waypoint < edges.length; waypoint++) {
            call(waypoint);
        }
    }

    private void renew(int person, double seconds) {
        int held = people.holds[person];
        int goal = people.goal[person];
        int from = people.comesFrom[person];
        if (from >= 0
                && epoch.ways[scenario.exits().size() + from].distanceFrom(people.x[person], people.y[person]) > CALL) {
            people.comesFrom[person] = -1;
        }
        if (people.mode[person] == People.STAYING) {
            if (seconds >= people.stayUntil[person]) {
                moveOn(person);
            }
        } else if (people.mode[person] == People.WALKING
                && goals.isWaypoint(goal)
                && isIn(goals.waypointOf(goal), person)) {
            arrive(person, goals.waypointOf(goal), seconds);
        }
        if (held >= 0 && (people.mode[person] != People.STAYING) && isOver(person, held) && !isIn(held, person)) {
            release(person);
        }
    }

    /** Whether the person is done with the waypoint whose place is held. */
    private boolean isOver(int person, int held) {
        int goal = people.goal[person];
        return !goals.isWaypoint(goal) || goals.waypointOf(goal) != held || people.mode[person] == People.QUEUEING;
    }

    private void arrive(int person, int waypoint, double seconds) {
        people.stayUntil[person] = seconds + scenario.waypoints().get(waypoint).waitSeconds();
        people.mode[person] = People.STAYING;
        if (seconds >= people.stayUntil[person]) {
            moveOn(person);
        }
    }

    private void moveOn(int person) {
        people.done[person]++;
        people.comesFrom[person] = goals.waypointOf(people.goal[person]);
        people.mode[person] = People.WALKING;
        goals.choose(person);
    }

    /** Also when a person leaves the scene. */
    void release(int person) {
        int held = people.holds[person];
        if (held >= 0) {
            visitors[held]--;
            people.holds[person] = -1;
            if (people.goal[person] >= 0 && goals.isWaypoint(people.goal[person])) {
                goals.choose(person);
            }
        }
    }

    private boolean isIn(int waypoint, int person) {
        return Gates.contains(edges[waypoint], people.x[person], people.y[person]);
    }

    private void call(int waypoint) {
        Waypoint it = scenario.waypoints().get(waypoint);
        while (it.capacity() != Integer.MAX_VALUE && visitors[waypoint] < it.capacity()) {
            int next = nearest(waypoint);
            if (next < 0) {
                return;
            }
            people.mode[next] = People.WALKING;
            people.holds[next] = waypoint;
            visitors[waypoint]++;
        }
    }

    private int nearest(int waypoint) {
        int goal = scenario.exits().size() + waypoint;
        int best = -1;
        double least = CALL;
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            if (people.mode[person] == People.QUEUEING && people.goal[person] == goal && people.holds[person] < 0) {
                double distance = epoch.ways[goal].distanceFrom(people.x[person], people.y[person]);
                if (distance < least) {
                    least = distance;
                    best = person;
                }
            }
        }
        return best;
    }

    int visitors(int waypoint) {
        return visitors[waypoint];
    }
}
