package kr.jikimi.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import kr.jikimi.ranking.IndexOptions.Aggregation;
import kr.jikimi.ranking.IndexOptions.Missing;

/**
 * How sure the ranks of an index are: what becomes of them when weights, normalisation and aggregation are other than
 * chosen, and when an indicator is left out.
 *
 * <p>Each draw takes weights {@code w[k] * (1 + spread * u)}, u uniform on -1 to 1 (a spread of 1 lets a weight be from
 * nothing to twice as much), one of the normalisations min-max, z-score and rank, one of the aggregations that goes with it,
 * all equally likely. Missing values are treated as chosen.
 *
 * <p>Shift of a draw: {@code mean over units of |rank - rank by the index|} (handbook, equation 36). Edge cases: one unit is
 * always first; with one indicator nothing is left out. Cost: draws times the cost of the index. The same generator gives
 * the same answer. Source: OECD/JRC (2008), step 7; Saisana, Saltelli, Tarantola (2005), Journal of the Royal Statistical
 * Society A 168, 307-323.
 *
 * @param units one per unit
 * @param withoutIndicator ranks by indicator left out, then unit
 * @param meanShift mean over draws
 */
public record Robustness(List<RankRange> units, int[][] withoutIndicator, double meanShift, int draws) {

    public Robustness {
        units = List.copyOf(units);
    }

    /**
     * What ranks a unit took.
     *
     * @param rank by the index as chosen
     * @param low 5th percentile of the draws, the better end
     * @param high 95th percentile
     * @param best over draws and indicators left out
     * @param worst over draws and indicators left out
     */
    public record RankRange(int rank, int low, int median, int high, int best, int worst) {}

    /**
     * @param spread of the weights, 0 to 1
     */
    public static Robustness of(
            List<Indicator> indicators,
            double[] weights,
            IndexOptions options,
            double spread,
            int draws,
            RandomGenerator random) {
        if (!(spread >= 0 && spread <= 1) || draws < 1) {
            throw new IllegalArgumentException(
                    "spread %s, draws %d: expected 0 to 1, and 1 or more.".formatted(spread, draws));
        }
        int[] chosen = CompositeIndex.of(indicators, weights, options).ranks();
        int[][] ranks = new int[draws][];
        double shift = 0;
        for (int draw = 0; draw < draws; draw++) {
            ranks[draw] = CompositeIndex.of(
                            indicators, drawn(weights, spread, random), drawn(options.missing(), random))
                    .ranks();
            shift += shift(chosen, ranks[draw]) / draws;
        }
        int[][] without = withoutEach(indicators, weights, options);
        return new Robustness(ranges(chosen, ranks, without), without, shift, draws);
    }

    private static double[] drawn(double[] weights, double spread, RandomGenerator random) {
        double[] drawn = Arrays.stream(weights)
                .map(weight -> weight * (1 + spread * (2 * random.nextDouble() - 1)))
                .toArray();
        return Arrays.stream(drawn).sum() > 0 ? drawn : weights;
    }

    private static IndexOptions drawn(Missing missing, RandomGenerator random) {
        var ways = List.of(
                new IndexOptions(Normalisation.MIN_MAX, Aggregation.LINEAR, missing),
                new IndexOptions(Normalisation.MIN_MAX, Aggregation.GEOMETRIC, missing),
                new IndexOptions(Normalisation.Z_SCORE, Aggregation.LINEAR, missing),
                new IndexOptions(Normalisation.RANK, Aggregation.LINEAR, missing),
                new IndexOptions(Normalisation.RANK, Aggregation.GEOMETRIC, missing));
        return ways.get(random.nextInt(ways.size()));
    }

    private static double shift(int[] chosen, int[] ranks) {
        return IntStream.range(0, chosen.length)
                .mapToDouble(unit -> Math.abs(ranks[unit] - chosen[unit]))
                .average()
                .orElse(0);
    }

    private static int[][] withoutEach(List<Indicator> indicators, double[] weights, IndexOptions options) {
        if (indicators.size() < 2) {
            return new int[0][];
        }
        int[][] ranks = new int[weights.length][];
        for (int k = 0; k < weights.length; k++) {
            int out = k;
            List<Indicator> others = new ArrayList<>(indicators);
            others.remove(out);
            double[] rest = IntStream.range(0, weights.length)
                    .filter(i -> i != out)
                    .mapToDouble(i -> weights[i])
                    .toArray();
            if (!(Arrays.stream(rest).sum() > 0)) {
                Arrays.fill(rest, 1);
            }
            ranks[k] = CompositeIndex.of(others, rest, options).ranks();
        }
        return ranks;
    }

    private static List<RankRange> ranges(int[] chosen, int[][] draws, int[][] without) {
        List<RankRange> ranges = new ArrayList<>();
        for (int unit = 0; unit < chosen.length; unit++) {
            int at = unit;
            int[] sorted =
                    Arrays.stream(draws).mapToInt(ranks -> ranks[at]).sorted().toArray();
            int best = Math.min(sorted[0], chosen[unit]);
            int worst = Math.max(sorted[sorted.length - 1], chosen[unit]);
            for (int[] ranks : without) {
                best = Math.min(best, ranks[unit]);
                worst = Math.max(worst, ranks[unit]);
            }
            ranges.add(new RankRange(
                    chosen[unit], percentile(sorted, 5), percentile(sorted, 50), percentile(sorted, 95), best, worst));
        }
        return ranges;
    }

    /** The least value that the share of values does not exceed. */
    private static int percentile(int[] sorted, int percent) {
        return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
    }
}
