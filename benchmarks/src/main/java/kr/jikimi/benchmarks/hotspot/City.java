package kr.jikimi.benchmarks.hotspot;

import java.util.Arrays;
import java.util.SplittableRandom;
import kr.jikimi.hotspot.Box;
import kr.jikimi.hotspot.Events;
import kr.jikimi.hotspot.Points;

/**
 * Drawn events over a box of the size of Seoul in EPSG:5179: seven in ten around 400 centres of 100 to 1,000 m, the rest
 * anywhere; days over three years, a tenth of them within a week of the event before and near its place.
 */
final class City {

    static final Box SEOUL = new Box(935_000, 1_936_000, 972_000, 1_967_000);
    static final double YEARS = 3 * 365;

    private static final int CENTRES = 400;
    private static final long SEED = 20_240_731;

    private City() {}

    static Points points(int count) {
        return events(count).points();
    }

    static Events events(int count) {
        var random = new SplittableRandom(SEED);
        double[] x = new double[count];
        double[] y = new double[count];
        double[] days = new double[count];
        double[][] centres = new double[CENTRES][];
        Arrays.setAll(centres, k -> new double[] {east(random), north(random), 100 + 900 * random.nextDouble()});
        for (int i = 0; i < count; i++) {
            boolean repeats = i > 0 && random.nextInt(10) == 0;
            double[] centre = centres[random.nextInt(CENTRES)];
            boolean central = random.nextInt(10) < 7;
            double spread = repeats ? 50 : central ? centre[2] : 0;
            double fromX = repeats ? x[i - 1] : central ? centre[0] : east(random);
            double fromY = repeats ? y[i - 1] : central ? centre[1] : north(random);
            x[i] = Math.clamp(fromX + spread * random.nextGaussian(), SEOUL.west(), SEOUL.east());
            y[i] = Math.clamp(fromY + spread * random.nextGaussian(), SEOUL.south(), SEOUL.north());
            days[i] = repeats ? Math.min(YEARS, days[i - 1] + 7 * random.nextDouble()) : YEARS * random.nextDouble();
        }
        return new Events(Points.of(x, y), days);
    }

    private static double east(SplittableRandom random) {
        return random.nextDouble(SEOUL.west(), SEOUL.east());
    }

    private static double north(SplittableRandom random) {
        return random.nextDouble(SEOUL.south(), SEOUL.north());
    }
}
