package kr.jikimi.ranking;

/** How an index is put together; immutable, with defaults. */
public record IndexOptions(Normalisation normalisation, Aggregation aggregation, Missing missing) {

    /** How normalised indicators become one score (OECD/JRC 2008, step 6). */
    public enum Aggregation {
        /** {@code sum of weight * value}: a weakness is made good by a strength. */
        LINEAR,
        /**
         * {@code product of value ^ weight}: a weakness counts for more. Min-max values are first moved to 0.01 to 1, because
         * one zero would make the whole score zero; z-scores are refused.
         */
        GEOMETRIC
    }

    /** What happens where a value is missing (OECD/JRC 2008, step 3). */
    public enum Missing {
        /** The index is refused, the units and indicators named. */
        REFUSE,
        /** The mean of the other units stands in; it makes the unit look average. */
        MEAN,
        /** The unit's other indicators carry the weight. */
        SHARE
    }

    /** Min-max, linear, nothing missing. */
    public static IndexOptions withDefaults() {
        return new IndexOptions(Normalisation.MIN_MAX, Aggregation.LINEAR, Missing.REFUSE);
    }

    public IndexOptions with(Normalisation next) {
        return new IndexOptions(next, aggregation, missing);
    }

    public IndexOptions with(Aggregation next) {
        return new IndexOptions(normalisation, next, missing);
    }

    public IndexOptions with(Missing next) {
        return new IndexOptions(normalisation, aggregation, next);
    }
}
