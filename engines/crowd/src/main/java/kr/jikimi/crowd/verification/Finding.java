package kr.jikimi.crowd.verification;

/**
 * One number of a case beside what is expected of it.
 *
 * @param name what was measured
 * @param unit as printed; empty for counts and shares
 * @param min least expected value; negative infinity when there is no lower bound
 * @param max highest expected value; positive infinity when there is no upper bound
 * @param found what the run gave; NaN when it gave nothing, which never meets an expectation
 * @param source where the expectation stands; empty: that of the case
 */
public record Finding(String name, String unit, double min, double max, double found, String source) {

    /** A number with an expectation on both sides, from the case's source. */
    static Finding between(String name, String unit, double min, double max, double found) {
        return new Finding(name, unit, min, max, found, "");
    }

    static Finding atMost(String name, String unit, double max, double found) {
        return between(name, unit, Double.NEGATIVE_INFINITY, max, found);
    }

    static Finding atLeast(String name, String unit, double min, double found) {
        return between(name, unit, min, Double.POSITIVE_INFINITY, found);
    }

    static Finding exactly(String name, String unit, double expected, double found) {
        return between(name, unit, expected, expected, found);
    }

    /** A number that is told and not judged. */
    static Finding told(String name, String unit, double found) {
        return between(name, unit, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, found);
    }

    Finding from(String source) {
        return new Finding(name, unit, min, max, found, source);
    }

    /** Whether anything is expected of the number. */
    public boolean isJudged() {
        return Double.isFinite(min) || Double.isFinite(max);
    }

    /** Whether the number lies in the expected range; true when nothing is expected. */
    public boolean isMet() {
        return !isJudged() || found >= min && found <= max;
    }
}
