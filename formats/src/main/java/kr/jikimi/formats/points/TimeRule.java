package kr.jikimi.formats.points;

/** What happens to rows whose time is missing, not understood or far from the others. */
public enum TimeRule {
    /** Left out. */
    STRICT,
    /** Times far from the others count too; placeholders such as 9999-12-31 stay out. */
    KEEP_FAR,
    /** The place counts whatever the time, which only tells repeats; a time that cannot be used is none. */
    PLACES_COUNT
}
