package kr.jikimi.crowd;

import java.util.Optional;
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
        return new CrowdRequest(
                scenario,
                Model.COLLISION_FREE_SPEED,
                ModelParameters.calibrated(Model.COLLISION_FREE_SPEED),
                1,
                0,
                1,
                1,
                0.05,
                1,
                false,
                1,
                Optional.empty(),
                ProgressListener.none(),
                Cancellation.never());
    }

    /** Another model, with its calibrated constants. */
    public CrowdRequest withModel(Model model) {
        return copy(model, ModelParameters.calibrated(model));
    }

    /** Other constants than the calibrated ones, to see how much they matter. */
    public CrowdRequest withParameters(ModelParameters parameters) {
        return copy(model, parameters);
    }

    /** The one replica of that number, with the same bytes as in a run of many. */
    public CrowdRequest withReplica(int replica) {
        return withFirstReplica(replica).withReplicas(1);
    }

    /** Gives every frame to the sink, one per interval. */
    public CrowdRequest withSink(TrajectorySink sink, double frameInterval) {
        return withSink(Optional.of(sink)).withFrameInterval(frameInterval);
    }

    private CrowdRequest copy(Model model, ModelParameters parameters) {
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

    public CrowdRequest withScenario(Scenario scenario) {
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

    public CrowdRequest withSeed(long seed) {
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

    private CrowdRequest withFirstReplica(int firstReplica) {
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

    public CrowdRequest withReplicas(int replicas) {
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

    public CrowdRequest withThreads(int threads) {
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

    public CrowdRequest withTimeStep(double timeStep) {
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

    public CrowdRequest withSampleInterval(double sampleInterval) {
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

    public CrowdRequest withCongestionAware(boolean congestionAware) {
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

    private CrowdRequest withFrameInterval(double frameInterval) {
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

    private CrowdRequest withSink(Optional<TrajectorySink> sink) {
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

    public CrowdRequest withProgress(ProgressListener progress) {
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

    public CrowdRequest withCancellation(Cancellation cancellation) {
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
