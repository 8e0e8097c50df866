package kr.jikimi.crowd.internal;

import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Waypoint;

/**
 * Who is at a waypoint, who waits before it, who is called next: as at a ticket check the one at the front, who is
 * nearest on foot; the lower number when two are equally near. A place is held from the call until the wait is over; then
 * the next is called while the person walks out, as long as no more walk out than have places. Who is called and is
 * overtaken on the way gives the place to the one before him.
 */
final class Visits {

    /** Who is farther than that is not called, metres to walk. */
    private static final double CALL = 3;

    /** Who is that much nearer takes the place of one who was called, metres. */
    private static final double OVERTAKEN = 0.3;

    /** No more are called than find room in the area, persons per square metre. */
    private static final double DENSITY = 4;

    private final Scenario scenario;
    private final People people;
    private final Goals goals;
    private final int exits;
    private final double radius;
    private final int[] places;
    private final int[] visitors;
    private final int[] walkingOut;
    private final int[] last;
    private final double[] lastDistance;
    private Epochs.Epoch epoch;

    Visits(Scenario scenario, People people, Goals goals, Epochs.Epoch epoch) {
        this.scenario = scenario;
        this.people = people;
        this.goals = goals;
        this.epoch = epoch;
        this.exits = scenario.exits().size();
        this.radius = scenario.radius();
        int waypoints = scenario.waypoints().size();
        this.places = new int[waypoints];
        this.visitors = new int[waypoints];
        this.walkingOut = new int[waypoints];
        this.last = new int[waypoints];
        this.lastDistance = new double[waypoints];
        for (int waypoint = 0; waypoint < waypoints; waypoint++) {
            places[waypoint] = placesOf(scenario.waypoints().get(waypoint), epoch.ways[exits + waypoint]);
        }
    }

    private int placesOf(Waypoint waypoint, WayField way) {
        double cell = way.cells.cell();
        double room = DENSITY * cell * cell * Places.free(way.target, epoch).length;
        return waypoint.capacity() == Integer.MAX_VALUE
                ? Integer.MAX_VALUE
                : (int) Math.clamp(room, 1, waypoint.capacity());
    }

    void enter(Epochs.Epoch epoch) {
        this.epoch = epoch;
    }

    /** After a step: who has come stays, who has stayed long enough walks on and makes room, the next are called. */
    void renew(double seconds) {
        if (visitors.length == 0) {
            return;
        }
        java.util.Arrays.fill(walkingOut, 0);
        java.util.Arrays.fill(last, -1);
        for (int k = 0; k < people.insideCount; k++) {
            renew(people.inside[k], seconds);
        }
        for (int waypoint = 0; waypoint < visitors.length; waypoint++) {
            if (places[waypoint] != Integer.MAX_VALUE) {
                call(waypoint);
            }
        }
    }

    private void renew(int person, double seconds) {
        int goal = people.goal[person];
        if (people.mode[person] == People.STAYING) {
            if (seconds >= people.stayUntil[person]) {
                moveOn(person);
            }
        } else if (people.mode[person] == People.WALKING && goals.isWaypoint(goal)) {
            walk(person, goals.waypointOf(goal), seconds);
        }
        int from = people.comesFrom[person];
        if (from >= 0 && distance(goals.waypointOf(from), person) <= 0) {
            walkingOut[goals.waypointOf(from)]++;
        }
    }

    /** Who touches the area has come: a small area is not always hit. */
    private void walk(int person, int waypoint, double seconds) {
        double distance = distance(waypoint, person);
        if (distance <= radius) {
            arrive(person, waypoint, seconds);
        } else if (people.holds[person] == waypoint && (last[waypoint] < 0 || distance > lastDistance[waypoint])) {
            last[waypoint] = person;
            lastDistance[waypoint] = distance;
        }
    }

    private void arrive(int person, int waypoint, double seconds) {
        people.comesFrom[person] = -1;
        people.stayUntil[person] = seconds + scenario.waypoints().get(waypoint).waitSeconds();
        people.mode[person] = People.STAYING;
        if (seconds >= people.stayUntil[person]) {
            moveOn(person);
        }
    }

    private void moveOn(int person) {
        people.done[person]++;
        people.comesFrom[person] = people.goal[person];
        people.mode[person] = People.WALKING;
        release(person);
        goals.choose(person);
    }

    /** Gives the place back; also when a person leaves the scene. */
    void release(int person) {
        int held = people.holds[person];
        if (held >= 0) {
            visitors[held]--;
            people.holds[person] = -1;
        }
    }

    private double distance(int waypoint, int person) {
        return epoch.ways[exits + waypoint].distanceFrom(people.x[person], people.y[person]);
    }

    private void call(int waypoint) {
        boolean called = last[waypoint] >= 0;
        int next = called || isFree(waypoint) ? nearest(waypoint) : -1;
        while (next >= 0 && isFree(waypoint)) {
            give(next, waypoint);
            next = nearest(waypoint);
        }
        if (next >= 0 && called && distance(waypoint, next) < lastDistance[waypoint] - OVERTAKEN) {
            people.mode[last[waypoint]] = People.QUEUEING;
            release(last[waypoint]);
            give(next, waypoint);
        }
    }

    private boolean isFree(int waypoint) {
        return visitors[waypoint] < places[waypoint]
                && visitors[waypoint] + walkingOut[waypoint] < 2L * places[waypoint];
    }

    private void give(int person, int waypoint) {
        people.mode[person] = People.WALKING;
        people.holds[person] = waypoint;
        visitors[waypoint]++;
    }

    private int nearest(int waypoint) {
        int best = -1;
        double least = CALL;
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            if (people.mode[person] == People.QUEUEING && people.goal[person] == exits + waypoint) {
                double distance = distance(waypoint, person);
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
