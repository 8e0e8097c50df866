package kr.jikimi.siting;

import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.siting.spi.Distances;

/** Sixty demands and twenty candidates that any language can write down: residues of multiples. */
final class Sample {

    private Sample() {}

    static SitingRequest request(Goal goal) {
        return SitingRequest.of(weights(), candidates(Double.POSITIVE_INFINITY), distances(), goal, 5);
    }

    static SitingRequest held(Goal goal, double least) {
        return SitingRequest.of(weights(), candidates(least), distances(), goal, 5);
    }

    private static List<Candidate> candidates(double least) {
        return IntStream.range(0, 20)
                .mapToObj(j -> Candidate.of("c" + j)
                        .withDistrict(String.valueOf(j % 4))
                        .withCapacity(least + 10 * (j % 5)))
                .toList();
    }

    private static double[] weights() {
        return IntStream.rangeClosed(1, 60).mapToDouble(i -> 1 + i * 31 % 17).toArray();
    }

    private static Distances distances() {
        return Distances.straight(points(60, 7919, 104729), points(20, 5381, 2749));
    }

    private static double[][] points(int count, int east, int north) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new double[] {i * east % 1009, i * north % 997})
                .toArray(double[][]::new);
    }
}
