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
    private final Ledger ledger;
    private final Passage passage;
    private final DensityMeter density;
    private final Displacements moved;
    private final ExitChoice choice;
    private final Film film;
    private final Crew.Work work;
    private final int sampleSteps;
    private final List<Integer> insideAtSamples = new ArrayList<>();
    private int epochNumber;
    private long steps;
    private long agentSteps;
    private boolean asleep;

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
        this.ledger = new Ledger(epochs.floor, people.count);
        this.passage = new Passage(epochs.floor, people, goals, visits, ledger);
        this.sampleSteps = (int) Math.max(1, Math.round(request.sampleInterval() / request.timeStep()));
        this.density = new DensityMeter(epochs.floor.density(), sampleSteps * request.timeStep());
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
        if (!asleep) {
            move();
        }
        agentSteps += people.insideCount;
        steps++;
        if (!asleep) {
            passage.pass(seconds());
            people.swap();
            visits.renew(seconds());
        }
        if (steps % sampleSteps == 0) {
            sample();
        }
        film.frame(steps, seconds());
        if (steps % stepsPerSecond() == 0) {
            if (request.congestionAware()) {
                choice.renew(steps / stepsPerSecond());
            }
            asleep = isAtRest();
            listener.heard(number, seconds(), people.insideCount, passage.left);
        }
    }

    private void move() {
        neighbours.rebuild(people);
        if (!entrance.isEmpty()) {
            entrance.letIn(seconds(), goals);
            neighbours.rebuild(people);
        }
        groups.renew(people);
        crew.run(work, motion.chunks());
    }

    /**
     * Whether nothing will ever change again: nobody comes, nothing opens, those inside have no way and did not stir in
     * the last step. Then steps need no work; what is measured goes on to the end.
     */
    private boolean isAtRest() {
        return entrance.isEmpty()
                && epochNumber == epochs.count() - 1
                && people.leavingCount == 0
                && stranded() == people.insideCount
                && people.isStill();
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

    private void sample() {
        double now = seconds();
        moved.sample(people, now);
        density.sample(people, moved, now);
        ledger.sample(people, moved, now);
        insideAtSamples.add(people.insideCount);
    }

    /** Who is locked in stands there to the end: that is dense, and counts. */
    private boolean isOver() {
        return seconds() >= scenario.until() - 1e-9 || people.insideCount == 0 && entrance.isEmpty();
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
        boolean allOut = passage.left == people.count && passage.left > 0;
        return new ReplicaResult(
                number,
                seed,
                people.count,
                passage.left,
                passage.redirected,
                stranded,
                people.insideCount - stranded,
                entrance.awaited(),
                allOut ? OptionalDouble.of(passage.lastLeft) : OptionalDouble.empty(),
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
