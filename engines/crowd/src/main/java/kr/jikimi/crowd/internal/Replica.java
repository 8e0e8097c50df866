package kr.jikimi.crowd.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.ReplicaResult;
import kr.jikimi.crowd.Scenario;

/** One run of a scenario with one seed. The loop is {@link #run}; every name in it is a step one can read. */
public final class Replica {

    /** Hears of a replica; the caller adds what it knows of the others. */
    public interface Listener {
        void heard(int replica, double seconds, int inside, int left);

        boolean isCancelled();
    }

    private final CrowdRequest request;
    private final Scenario scenario;
    private final int number;
    private final long seed;
    private final Listener listener;
    private final Epochs epochs;
    private final People people;
    private final Neighbours neighbours;
    private final Groupings groups;
    private final Goals goals;
    private final Steering steering;
    private final Visits visits;
    private final Entrance entrance;
    private final Motion motion;
    private final Crew crew;
    private final Gates gates;
    private final Ledger ledger;
    private final DensityMeter density;
    private final Displacements moved;
    private final ExitChoice choice;
    private final Film film;
    private final Crew.Work work;
    private final int sampleSteps;
    private final List<Integer> insideAtSamples = new ArrayList<>();
    private int epochNumber;
    private int left;
    private long steps;
    private long agentSteps;
    private double lastLeft;

    public Replica(CrowdRequest request, Epochs epochs, int number, int threads, Listener listener) {
        this.request = request;
        this.scenario = request.scenario();
        this.epochs = epochs;
        this.number = number;
        this.seed = seedOf(request.seed(), number);
        this.listener = listener;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Population population = Population.draw(scenario, random);
        Epochs.Epoch first = epochs.at(0);
        this.people = population.people();
        this.neighbours = new Neighbours(Raster.over(epochs.floor.area, 0.5, 2), people.count);
        this.groups = new Groupings(population.groups);
        this.goals = new Goals(scenario, people, first);
        this.steering = new Steering(epochs.floor, people, groups, new Places(epochs, first, people), first);
        this.visits = new Visits(scenario, people, goals, first);
        double spacing = 2 * scenario.radius() + request.parameters().standingGap();
        this.entrance = new Entrance(epochs, people, neighbours, random, spacing);
        this.crew = new Crew(threads);
        this.motion = motion(threads);
        this.gates = new Gates(epochs.floor);
        this.ledger = new Ledger(epochs.floor);
        this.sampleSteps = (int) Math.max(1, Math.round(request.sampleInterval() / request.timeStep()));
        this.density = new DensityMeter(epochs.floor.density, sampleSteps * request.timeStep());
        this.moved = new Displacements(people.count);
        this.choice = new ExitChoice(epochs.floor, people, goals);
        this.film = new Film(request, number, people, density);
        this.work = motion::chunk;
    }

    /** The seed of a replica: splitmix64 of seed and number, so that neighbouring seeds share nothing. */
    static long seedOf(long seed, int replica) {
        long mixed = seed + (replica + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private Motion motion(int threads) {
        var constants = new Motion.Constants(request.parameters(), scenario.radius(), request.timeStep());
        return switch (request.model()) {
            case COLLISION_FREE_SPEED -> new CollisionFreeSpeed(people, neighbours, steering, constants, threads);
            case ANTICIPATION_VELOCITY -> new AnticipationVelocity(people, neighbours, steering, constants, threads);
        };
    }

    public ReplicaResult run() {
        boolean cancelled = false;
        try (crew) {
            begin();
            while (!isOver() && !cancelled) {
                step();
                cancelled = listener.isCancelled();
            }
        }
        return result(cancelled);
    }

    void begin() {
        entrance.fill(goals);
        face();
        visits.renew(0);
        sample();
        film.frame(0, 0);
    }

    /** At the beginning people look where they want to go. */
    private void face() {
        var scratch = new Scratch();
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            steering.steer(person, people.x[person], people.y[person], scratch);
            people.directionX[person] = scratch.wishX;
            people.directionY[person] = scratch.wishY;
        }
    }

    void step() {
        enterEpoch();
        neighbours.rebuild(people);
        if (!entrance.isEmpty()) {
            entrance.letIn(seconds(), goals);
            neighbours.rebuild(people);
        }
        groups.renew(people);
        crew.run(work, motion.chunks());
        agentSteps += people.insideCount;
        steps++;
        passGates();
        people.swap();
        visits.renew(seconds());
        if (steps % sampleSteps == 0) {
            sample();
        }
        film.frame(steps, seconds());
        if (steps % stepsPerSecond() == 0) {
            if (request.congestionAware()) {
                choice.renew(steps / stepsPerSecond());
            }
            listener.heard(number, seconds(), people.insideCount, left);
        }
    }

    double seconds() {
        return steps * request.timeStep();
    }

    private long stepsPerSecond() {
        return Math.max(1, Math.round(1 / request.timeStep()));
    }

    private void enterEpoch() {
        if (epochNumber + 1 < epochs.count() && seconds() >= epochs.at(epochNumber).to) {
            epochNumber++;
            Epochs.Epoch epoch = epochs.at(epochNumber);
            goals.enter(epoch);
            steering.enter(epoch);
            visits.enter(epoch);
            entrance.enter(epoch);
        }
    }

    /** Who crossed what in this step; who is out is out of the list. */
    private void passGates() {
        double now = seconds();
        int kept = 0;
        for (int k = 0; k < people.leavingCount; k++) {
            int person = people.leaving[k];
            boolean far = gates.isFar(people.goal[person], people.newX[person], people.newY[person]);
            people.mode[person] = far ? People.GONE : People.LEAVING;
            people.leaving[kept] = person;
            kept += far ? 0 : 1;
        }
        people.leavingCount = kept;
        kept = 0;
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            double x = people.newX[person];
            double y = people.newY[person];
            if (gates.isWatched(x, y) && passes(person, x, y, now)) {
                continue;
            }
            people.inside[kept++] = person;
        }
        people.insideCount = kept;
    }

    /** Whether the person has left. */
    private boolean passes(int person, double x, double y, double now) {
        double fromX = people.x[person];
        double fromY = people.y[person];
        for (int k = 0; k < gates.lines.size; k++) {
            if (gates.lines.side(k, fromX, fromY) > 0 != gates.lines.side(k, x, y) > 0
                    && gates.lines.crosses(k, fromX, fromY, x, y)) {
                ledger.crossed(gates.lines.owner[k], now);
            }
        }
        int goal = people.goal[person];
        boolean leaves =
                goal >= 0 && !goals.isWaypoint(goal) && goals.isOpen(goal) && gates.leaves(goal, fromX, fromY, x, y);
        if (leaves) {
            ledger.left(goal, now);
            visits.release(person);
            people.mode[person] = People.LEAVING;
            gates.setWayOut(people, person, fromX, fromY);
            people.leaving[people.leavingCount++] = person;
            left++;
            lastLeft = now;
        }
        return leaves;
    }

    private void sample() {
        double now = seconds();
        moved.sample(people, now);
        density.sample(people, moved, now);
        ledger.sample(people, moved, now);
        insideAtSamples.add(people.insideCount);
    }

    private boolean isOver() {
        if (seconds() >= scenario.until() - 1e-9) {
            return true;
        }
        boolean quiet = entrance.isEmpty() && epochNumber == epochs.count() - 1;
        if (people.insideCount == 0) {
            return entrance.isEmpty();
        }
        return quiet && steps % stepsPerSecond() == 0 && stranded() == people.insideCount;
    }

    private int stranded() {
        int count = 0;
        for (int k = 0; k < people.insideCount; k++) {
            count += goals.hasWay(people.inside[k]) ? 0 : 1;
        }
        return count;
    }

    private ReplicaResult result(boolean cancelled) {
        int stranded = stranded();
        int unfinished = people.insideCount - stranded + entrance.awaited();
        return new ReplicaResult(
                number,
                seed,
                people.count,
                left,
                stranded,
                unfinished,
                unfinished > 0 || left == 0 ? OptionalDouble.empty() : OptionalDouble.of(lastLeft),
                ledger.exits(),
                ledger.measures(),
                density.peak,
                density.peakPressure,
                density.secondsAbove(4),
                density.secondsAbove(5),
                density.secondsAbove(6),
                java.util.Arrays.stream(density.personSeconds).boxed().toList(),
                density.grid(),
                insideAtSamples,
                agentSteps,
                seconds(),
                cancelled);
    }

    People people() {
        return people;
    }

    Steering steering() {
        return steering;
    }

    Visits visits() {
        return visits;
    }
}
