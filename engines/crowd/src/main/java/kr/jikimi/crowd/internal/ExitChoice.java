package kr.jikimi.crowd.internal;

/**
 * The choice of the exit by the queue before it. The time by an exit is the longer of the walk and of the queue: the
 * people on the way to it who are nearer, divided by 1.9 persons per second and metre of its line. Once a second a
 * fifth of the people look around; they change when another exit saves at least a fifth of the time.
 *
 * <p>Source: Kemloh Wagoum, Seyfried, Holl (2012), Modeling the dynamic route choice of pedestrians to assess the
 * criticality of building evacuation, Advances in Complex Systems 15, 1250029 (quickest path, observed queues).
 */
final class ExitChoice {

    private static final double FLOW_PER_METRE = 1.9;
    private static final double GAIN = 0.8;
    private static final int TURNS = 5;
    private static final int BINS = 2048;

    private final People people;
    private final Goals goals;
    private final int[][] nearer;
    private final double[] capacity;

    ExitChoice(Floor floor, People people, Goals goals) {
        this.people = people;
        this.goals = goals;
        this.nearer = new int[floor.exitCount()][BINS + 1];
        this.capacity = new double[floor.exitCount()];
        for (int exit = 0; exit < capacity.length; exit++) {
            capacity[exit] = FLOW_PER_METRE * floor.lineOf(exit).getLength();
        }
    }

    void renew(long second) {
        count();
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            if (isFree(person) && person % TURNS == second % TURNS) {
                people.goal[person] = follows(person) ? people.goal[person - 1] : best(person);
            }
        }
    }

    /** Whether somebody of the same group decides: the one of the number before. */
    private boolean follows(int person) {
        int before = person - 1;
        return people.group[person] >= 0
                && before >= 0
                && people.group[before] == people.group[person]
                && people.mode[before] == People.WALKING
                && isFree(before)
                && goals.epoch().ways[people.goal[before]].leadsFrom(people.x[person], people.y[person]);
    }

    private boolean isFree(int person) {
        int goal = people.goal[person];
        return people.wishedExit[person] < 0 && goal >= 0 && !goals.isWaypoint(goal);
    }

    /** For each exit and metre of the way the people who are nearer. */
    private void count() {
        for (int[] counts : nearer) {
            java.util.Arrays.fill(counts, 0);
        }
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            int goal = people.goal[person];
            if (goal >= 0 && !goals.isWaypoint(goal)) {
                nearer[goal][1 + bin(distance(goal, person))]++;
            }
        }
        for (int[] counts : nearer) {
            for (int bin = 1; bin < counts.length; bin++) {
                counts[bin] += counts[bin - 1];
            }
        }
    }

    private double distance(int exit, int person) {
        return goals.epoch().ways[exit].distanceFrom(people.x[person], people.y[person]);
    }

    private static int bin(double distance) {
        return (int) Math.min(distance, BINS - 1);
    }

    private int best(int person) {
        int now = people.goal[person];
        int best = now;
        double least = GAIN * time(now, person);
        for (int exit = 0; exit < capacity.length; exit++) {
            if (exit != now && goals.isOpen(exit)) {
                double time = time(exit, person);
                if (time < least) {
                    least = time;
                    best = exit;
                }
            }
        }
        return best;
    }

    private double time(int exit, int person) {
        double distance = distance(exit, person);
        return Math.max(distance / people.freeSpeed[person], nearer[exit][bin(distance)] / capacity[exit]);
    }
}
