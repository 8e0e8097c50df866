package kr.jikimi.cli.crowd;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.spi.Frame;
import kr.jikimi.crowd.spi.TrajectorySink;

/**
 * Gives the frames of one replica to several sinks, each at its own interval, and counts the time they take: one sink of
 * the engine at the largest interval that serves all.
 */
final class Camera implements TrajectorySink {

    private record Taker(TrajectorySink sink, int steps) {}

    private final int replica;
    private final double timeStep;
    private final List<Taker> takers = new ArrayList<>();
    private int steps;
    private long nanos;

    Camera(int replica, double timeStep) {
        this.replica = replica;
        this.timeStep = timeStep;
    }

    Camera with(TrajectorySink sink, double interval) {
        int each = (int) Math.round(interval / timeStep);
        takers.add(new Taker(sink, each));
        steps = divisor(each, steps);
        return this;
    }

    CrowdRequest on(CrowdRequest request) {
        return request.withSink(this, steps * timeStep);
    }

    @Override
    public void accept(Frame frame) {
        if (frame.replica() != replica) {
            return;
        }
        long begin = System.nanoTime();
        for (Taker taker : takers) {
            if ((long) frame.number() * steps % taker.steps() == 0) {
                taker.sink().accept(frame);
            }
        }
        nanos += System.nanoTime() - begin;
    }

    /** Seconds the sinks took. */
    double seconds() {
        return nanos / 1e9;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
