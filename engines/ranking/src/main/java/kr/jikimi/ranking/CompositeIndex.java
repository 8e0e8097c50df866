package kr.jikimi.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.ranking.IndexOptions.Aggregation;
import kr.jikimi.ranking.IndexOptions.Missing;

/**
 * Several indicators of the same units as one score, with its parts.
 *
 * <p>Each indicator is normalised, turned so that more is better, weighted and added or multiplied; see {@link
 * Normalisation}, {@link IndexOptions.Aggregation} and {@link IndexOptions.Missing} for the formulas. Weights are scaled to a
 * sum of 1.
 *
 * <p>Edge cases: no indicator or no unit is refused; a unit with nothing known scores NaN and ranks last; equal scores share
 * the better rank. Cost: linear in cells, for {@link Normalisation#RANK} quadratic in units. No state, any thread. Source:
 * OECD/JRC (2008), Handbook on Constructing Composite Indicators, steps 3, 5 and 6.
 *
 * @param weights one per indicator, sum 1
 * @param normalised by indicator, then unit; what stands in for missing values included
 * @param parts by indicator, then unit: what each adds to a linear score, or its factor in a geometric one
 * @param scores one per unit
 * @param ranks 1 for the highest score
 * @param missing which values were missing, as {@code unit number, indicator number}
 */
public record CompositeIndex(
        double[] weights, double[][] normalised, double[][] parts, double[] scores, int[] ranks, List<int[]> missing) {

    public CompositeIndex {
        missing = List.copyOf(missing);
    }

    /** With equal weights and the default options. */
    public static CompositeIndex of(List<Indicator> indicators) {
        double[] equal = new double[indicators.size()];
        Arrays.fill(equal, 1);
        return of(indicators, equal, IndexOptions.withDefaults());
    }

    /**
     * @param weights one per indicator, zero or more, not all zero
     */
    public static CompositeIndex of(List<Indicator> indicators, double[] weights, IndexOptions options) {
        require(indicators, weights);
        double sum = Arrays.stream(weights).sum();
        double[] scaled = Arrays.stream(weights).map(weight -> weight / sum).toArray();
        var missing = missing(indicators);
        var filled = filled(indicators, missing, options.missing());
        double[][] normalised = filled.stream().map(options.normalisation()::of).toArray(double[][]::new);
        var scale = Scale.of(options, indicators);
        double[][] parts = new double[normalised.length][];
        for (int k = 0; k < parts.length; k++) {
            parts[k] = new double[normalised[k].length];
        }
        double[] scores = IntStream.range(0, indicators.getFirst().values().length)
                .mapToDouble(unit -> scale.score(normalised, scaled, unit, parts))
                .toArray();
        return new CompositeIndex(scaled, normalised, parts, scores, ranks(scores), missing);
    }

    /** Ranks from 1 (highest score); equal scores share the better rank, NaN comes last. */
    public static int[] ranks(double[] scores) {
        return Arrays.stream(scores)
                .mapToInt(score -> 1
                        + (int) Arrays.stream(scores)
                                .filter(other -> other > score || Double.isNaN(score) && !Double.isNaN(other))
                                .count())
                .toArray();
    }

    private static List<int[]> missing(List<Indicator> indicators) {
        List<int[]> missing = new ArrayList<>();
        for (int k = 0; k < indicators.size(); k++) {
            double[] values = indicators.get(k).values();
            for (int unit = 0; unit < values.length; unit++) {
                if (Double.isNaN(values[unit])) {
                    missing.add(new int[] {unit, k});
                }
            }
        }
        return missing;
    }

    private static List<Indicator> filled(List<Indicator> indicators, List<int[]> missing, Missing policy) {
        if (policy == Missing.REFUSE && !missing.isEmpty()) {
            int[] first = missing.getFirst();
            throw new IllegalArgumentException(
                    "indicator %s: unit %d has no finite value (%d such in all), expected a number.%nMaybe choose what stands in: the mean, or the other indicators."
                            .formatted(indicators.get(first[1]).name(), first[0] + 1, missing.size()));
        }
        return policy == Missing.MEAN
                ? indicators.stream().map(CompositeIndex::withMean).toList()
                : indicators;
    }

    private static Indicator withMean(Indicator indicator) {
        double mean = Arrays.stream(indicator.values())
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
        return indicator.withValues(Arrays.stream(indicator.values())
                .map(value -> Double.isNaN(value) ? mean : value)
                .toArray());
    }

    private static void require(List<Indicator> indicators, double[] weights) {
        if (indicators.isEmpty() || indicators.getFirst().values().length == 0) {
            throw new IllegalArgumentException("A composite index needs at least one indicator and one unit.");
        }
        for (Indicator indicator : indicators) {
            if (indicator.values().length != indicators.getFirst().values().length) {
                throw new IllegalArgumentException("Every indicator needs one value per unit.");
            }
        }
        if (weights.length != indicators.size()) {
            throw new IllegalArgumentException(
                    "weights: found %d, expected %d, one per indicator.".formatted(weights.length, indicators.size()));
        }
        boolean fit = Arrays.stream(weights).allMatch(weight -> weight >= 0 && Double.isFinite(weight));
        if (!fit || !(Arrays.stream(weights).sum() > 0)) {
            throw new IllegalArgumentException("weights: found %s, expected numbers of zero or more, not all zero."
                    .formatted(Arrays.toString(weights)));
        }
    }

    /** Sum or product, over what is known of a unit. */
    private record Scale(boolean product, boolean lifted) {

        static Scale of(IndexOptions options, List<Indicator> indicators) {
            boolean product = options.aggregation() == Aggregation.GEOMETRIC;
            if (product && options.normalisation() == Normalisation.Z_SCORE) {
                throw new IllegalArgumentException(
                        "aggregation: found geometric with z-scores of %s, which may be negative.%nMaybe take min-max."
                                .formatted(indicators.getFirst().name()));
            }
            return new Scale(product, options.normalisation() == Normalisation.MIN_MAX);
        }

        double score(double[][] normalised, double[] weights, int unit, double[][] parts) {
            double known = 0;
            for (int k = 0; k < weights.length; k++) {
                known += Double.isNaN(normalised[k][unit]) ? 0 : weights[k];
            }
            double score = product ? 1 : 0;
            for (int k = 0; k < weights.length; k++) {
                double value = normalised[k][unit];
                double weight = weights[k] / known;
                boolean absent = Double.isNaN(value);
                parts[k][unit] = absent ? Double.NaN : part(value, weight);
                score = absent ? score : product ? score * parts[k][unit] : score + parts[k][unit];
            }
            return known > 0 ? score : Double.NaN;
        }

        private double part(double value, double weight) {
            return product ? Math.pow(lifted ? 0.01 + 0.99 * value : value, weight) : weight * value;
        }
    }
}
