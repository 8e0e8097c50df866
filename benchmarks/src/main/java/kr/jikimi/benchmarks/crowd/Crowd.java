package kr.jikimi.benchmarks.crowd;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import kr.jikimi.crowd.spi.Frame;

/** People of one moment: where they are and where they look. */
record Crowd(double[] x, double[] y, double[] directionX, double[] directionY) {

    static Crowd of(Frame frame) {
        return new Crowd(
                all(frame, frame::x),
                all(frame, frame::y),
                all(frame, frame::directionX),
                all(frame, frame::directionY));
    }

    private static double[] all(Frame frame, IntToDoubleFunction value) {
        return IntStream.range(0, frame.size()).mapToDouble(value).toArray();
    }

    int size() {
        return x.length;
    }
}
