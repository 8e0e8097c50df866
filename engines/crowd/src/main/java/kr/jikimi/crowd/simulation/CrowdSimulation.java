package kr.jikimi.crowd.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.CrowdResult;
import kr.jikimi.crowd.Fault;
import kr.jikimi.crowd.ReplicaResult;
import kr.jikimi.crowd.internal.Epochs;
import kr.jikimi.crowd.internal.Replica;
import kr.jikimi.crowd.internal.Summary;
import kr.jikimi.crowd.spi.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Simulates how a crowd moves through a place.
 *
 * <p>Each person wants to go straight along the shortest way to the goal and turns and slows down before others and
 * walls by the model of the request. All move at once: a step reads the old positions and writes the new ones. The same
 * request gives the same bytes on any number of threads; threads are used for replicas first, then within a replica.
 *
 * <p>Cost: linear in persons and steps at equal density; ways cost linear in cells of 0.2 m per exit, waypoint and
 * opening or closing. Memory: about 40 bytes per cell and goal and 250 per person, times the replicas that run at the
 * same time.
 *
 * <p>Edge cases: nobody at all ends at once; people without a way stand to the end and are counted as stranded; who finds
 * no room at the source enters later.
 */
public final class CrowdSimulation {

    private final CrowdRequest request;
    private final Epochs epochs;
    private final AtomicInteger done = new AtomicInteger();
    private final Object voice = new Object();

    private CrowdSimulation(CrowdRequest request) {
        this.request = request;
        this.epochs = new Epochs(request.scenario(), sight(request));
    }

    /** @throws IllegalArgumentException when the scenario cannot be simulated; the message names place and remedy */
    public static CrowdResult run(CrowdRequest request) {
        return prepared(request).run();
    }

    /**
     * Checked and with its ways found, ready to {@link #run()} once.
     *
     * @throws IllegalArgumentException when the scenario cannot be simulated; the message names place and remedy
     */
    public static CrowdSimulation prepared(CrowdRequest request) {
        refuse(ScenarioCheck.shapeFaults(request.scenario()));
        var simulation = new CrowdSimulation(request);
        refuse(ScenarioCheck.faults(request.scenario(), request.parameters(), simulation.epochs));
        return simulation;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.getFirst().message());
        }
    }

    /** How far people see each other: as far as the fastest has to, to brake. */
    private static double sight(CrowdRequest request) {
        return request.scenario().speed().max() * request.parameters().timeGap()
                + 2 * request.scenario().radius()
                + request.parameters().standingGap()
                + 6 * request.parameters().neighbourRange()
                + request.parameters().anticipation();
    }

    /** Runs all replicas. */
    public CrowdResult run() {
        int atOnce = Math.min(request.threads(), request.replicas());
        var results = new @Nullable ReplicaResult[request.replicas()];
        if (atOnce == 1) {
            for (int k = 0; k < results.length && !request.cancellation().isCancelled(); k++) {
                results[k] = replica(k, request.threads());
            }
        } else {
            runTogether(results, atOnce);
        }
        List<ReplicaResult> there = new ArrayList<>();
        Arrays.stream(results).forEach(result -> {
            if (result != null) {
                there.add(result);
            }
        });
        return Summary.of(request, there);
    }

    private void runTogether(@Nullable ReplicaResult[] results, int atOnce) {
        var next = new AtomicInteger();
        var failures = new ArrayList<Throwable>();
        List<Thread> threads = new ArrayList<>();
        for (int worker = 0; worker < atOnce; worker++) {
            int share = request.threads() / atOnce + (worker < request.threads() % atOnce ? 1 : 0);
            threads.add(Thread.ofPlatform().daemon().name("replica-" + worker).start(() -> {
                try {
                    for (int k = next.getAndIncrement();
                            k < results.length && !request.cancellation().isCancelled();
                            k = next.getAndIncrement()) {
                        results[k] = replica(k, share);
                    }
                } catch (RuntimeException | Error failure) {
                    synchronized (failures) {
                        failures.add(failure);
                    }
                }
            }));
        }
        join(threads);
        if (!failures.isEmpty()) {
            throw new IllegalStateException("A replica failed.", failures.getFirst());
        }
    }

    private static void join(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private ReplicaResult replica(int index, int threads) {
        var result = new Replica(request, epochs, request.firstReplica() + index, threads, new Ear()).run();
        done.incrementAndGet();
        return result;
    }

    private final class Ear implements Replica.Listener {
        @Override
        public void heard(int replica, double seconds, int inside, int left) {
            synchronized (voice) {
                request.progress()
                        .progress(new Progress(
                                request.replicas(),
                                done.get(),
                                replica,
                                seconds,
                                request.scenario().until(),
                                inside,
                                request.scenario().people(),
                                left));
            }
        }

        @Override
        public boolean isCancelled() {
            return request.cancellation().isCancelled();
        }
    }
}
