package kr.jikimi.crowd;

import java.util.Optional;
import java.util.function.Consumer;
import kr.jikimi.crowd.spi.Cancellation;
import kr.jikimi.crowd.spi.ProgressListener;
import kr.jikimi.crowd.spi.TrajectorySink;

/**
 * What to simulate and how. Immutable; start from {@link #of} and change with {@code with...}.
 *
 * @param scenario the place and its people
 * @param model how people move
 * @param parameters constants of the model
 * @param seed any number; replica r uses a seed derived from it and r
 * @param firstReplica number of the first replica, 0 unless a single replica is run again
 * @param replicas how many, at least 1
 * @param threads at least 1; has no influence on the result
 * @param timeStep seconds, 0.001 to 0.1; default 0.05
 * @param sampleInterval seconds between samples of density and of areas; default 1
 * @param congestionAware whether people without a fixed exit weigh the queues before the exits; default no
 * @param frameInterval seconds between frames given to the sink; default 1
 * @param sink takes trajectories; default: nothing is taken
 * @param progress hears how far the run is
 * @param cancellation may stop the run
 */
public record CrowdRequest(
        Scenario scenario,
        Model model,
        ModelParameters parameters,
        long seed,
        int firstReplica,
        int replicas,
        int threads,
        double timeStep,
        double sampleInterval,
        boolean congestionAware,
        double frameInterval,
        Optional<TrajectorySink> sink,
        ProgressListener progress,
        Cancellation cancellation) {

    public CrowdRequest {
        Require.that(firstReplica >= 0 && replicas >= 1, "A run needs at least one replica.");
        Require.that(threads >= 1, "A run needs at least one thread.");
        Require.that(timeStep >= 0.001 && timeStep <= 0.1, "The time step must lie between 0.001 and 0.1 s.");
        Require.that(sampleInterval >= timeStep, "The interval of samples must not be below the time step.");
        Require.that(frameInterval >= timeStep, "The interval of frames must not be below the time step.");
    }

    /** The default model with its calibrated constants, seed 1, one replica, one thread, steps of 0.05 s. */
    public static CrowdRequest of(Scenario scenario) {
        return new Draft(scenario).finish();
    }

    public CrowdRequest withScenario(Scenario scenario) {
        return changed(draft -> draft.scenario = scenario);
    }

    /** Another model, with its calibrated constants. */
    public CrowdRequest withModel(Model model) {
        return changed(draft -> {
            draft.model = model;
            draft.parameters = ModelParameters.calibrated(model);
        });
    }

    /** Other constants than the calibrated ones, to see how much they matter. */
    public CrowdRequest withParameters(ModelParameters parameters) {
        return changed(draft -> draft.parameters = parameters);
    }

    public CrowdRequest withSeed(long seed) {
        return changed(draft -> draft.seed = seed);
    }

    public CrowdRequest withReplicas(int replicas) {
        return changed(draft -> draft.replicas = replicas);
    }

    /** The one replica of that number, with the same bytes as in a run of many. */
    public CrowdRequest withReplica(int replica) {
        return changed(draft -> {
            draft.firstReplica = replica;
            draft.replicas = 1;
        });
    }

    public CrowdRequest withThreads(int threads) {
        return changed(draft -> draft.threads = threads);
    }

    public CrowdRequest withTimeStep(double timeStep) {
        return changed(draft -> draft.timeStep = timeStep);
    }

    public CrowdRequest withSampleInterval(double sampleInterval) {
        return changed(draft -> draft.sampleInterval = sampleInterval);
    }

    public CrowdRequest withCongestionAware(boolean congestionAware) {
        return changed(draft -> draft.congestionAware = congestionAware);
    }

    /** Gives every frame to the sink, one per interval. */
    public CrowdRequest withSink(TrajectorySink sink, double frameInterval) {
        return changed(draft -> {
            draft.sink = Optional.of(sink);
            draft.frameInterval = frameInterval;
        });
    }

    public CrowdRequest withProgress(ProgressListener progress) {
        return changed(draft -> draft.progress = progress);
    }

    public CrowdRequest withCancellation(Cancellation cancellation) {
        return changed(draft -> draft.cancellation = cancellation);
    }

    private CrowdRequest changed(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.finish();
    }

    /** A request while it is being written: the defaults, or a copy of another. */
    private static final class Draft {
        Scenario scenario;
        Model model = Model.COLLISION_FREE_SPEED;
        ModelParameters parameters = ModelParameters.calibrated(model);
        long seed = 1;
        int firstReplica;
        int replicas = 1;
        int threads = 1;
        double timeStep = 0.05;
        double sampleInterval = 1;
        boolean congestionAware;
        double frameInterval = 1;
        Optional<TrajectorySink> sink = Optional.empty();
        ProgressListener progress = ProgressListener.none();
        Cancellation cancellation = Cancellation.never();

        Draft(Scenario scenario) {
            this.scenario = scenario;
        }

        Draft(CrowdRequest request) {
            this(request.scenario);
            model = request.model;
            parameters = request.parameters;
            seed = request.seed;
            firstReplica = request.firstReplica;
            replicas = request.replicas;
            threads = request.threads;
            timeStep = request.timeStep;
            sampleInterval = request.sampleInterval;
            congestionAware = request.congestionAware;
            frameInterval = request.frameInterval;
            sink = request.sink;
            progress = request.progress;
            cancellation = request.cancellation;
        }

        CrowdRequest finish() {
            return new CrowdRequest(
                    scenario,
                    model,
                    parameters,
                    seed,
                    firstReplica,
                    replicas,
                    threads,
                    timeStep,
                    sampleInterval,
                    congestionAware,
                    frameInterval,
                    sink,
                    progress,
                    cancellation);
        }
    }
}
