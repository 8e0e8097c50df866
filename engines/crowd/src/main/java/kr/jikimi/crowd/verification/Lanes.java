package kr.jikimi.crowd.verification;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How much two streams are sorted into lanes. The place is cut into strips along the streams; each person counts
 * {@code ((n - m) / (n + m))^2} with n and m the people of both streams in the strip, and the mean is set between that
 * of a random mix (0) and that of perfect lanes (1).
 *
 * <p>Source: Nowak, Schadschneider 2012, Phys. Rev. E 85, 066128, for strips instead of rows of cells.
 */
final class Lanes {

    private static final double STRIP = 0.4;
    private static final int MIXES = 20;

    private Lanes() {}

    /** When and between which x to look. */
    record Window(double from, double to, double left, double right) {

        boolean holds(Film.Still still, int k) {
            return still.x()[k] >= left && still.x()[k] <= right;
        }
    }

    /** @param first people with a smaller id belong to the first stream */
    static double order(Film film, int first, Window window) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        double found = 0;
        double mixed = 0;
        int stills = 0;
        for (Film.Still still : film.stills()) {
            if (still.seconds() < window.from() || still.seconds() > window.to()) {
                continue;
            }
            int[] strip = new int[still.size()];
            boolean[] stream = new boolean[still.size()];
            int count = 0;
            for (int k = 0; k < still.size(); k++) {
                if (window.holds(still, k)) {
                    strip[count] = (int) Math.floor(still.y()[k] / STRIP);
                    stream[count++] = still.id()[k] < first;
                }
            }
            found += sorted(strip, stream, count);
            mixed += mix(strip, stream, count, random);
            stills++;
        }
        return (found - mixed) / (stills - mixed);
    }

    private static double mix(int[] strip, boolean[] stream, int count, RandomGenerator random) {
        double sum = 0;
        for (int round = 0; round < MIXES; round++) {
            for (int k = count - 1; k > 0; k--) {
                int other = random.nextInt(k + 1);
                boolean kept = stream[k];
                stream[k] = stream[other];
                stream[other] = kept;
            }
            sum += sorted(strip, stream, count);
        }
        return sum / MIXES;
    }

    private static double sorted(int[] strip, boolean[] stream, int count) {
        int[] one = new int[64];
        int[] other = new int[64];
        for (int k = 0; k < count; k++) {
            one[strip[k]] += stream[k] ? 1 : 0;
            other[strip[k]] += stream[k] ? 0 : 1;
        }
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            int all = one[k] + other[k];
            double less = one[k] - other[k];
            sum += all == 0 ? 0 : less * less / all;
        }
        return count == 0 ? 0 : sum / count;
    }
}
