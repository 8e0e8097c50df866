package kr.jikimi.foundation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What we say about a day, and when we knew it: the reference date (기준일) and the moment of knowledge. "As of 31 July,
 * as known on 10 August."
 */
public record AsOf(LocalDate date, Instant knownAt) {

    /** Later than anything ever recorded. */
    private static final Instant ALL_WE_KNOW = Instant.parse("9999-12-31T00:00:00Z");

    public static AsOf of(LocalDate date) {
        return new AsOf(date, ALL_WE_KNOW);
    }

    public static AsOf of(LocalDate date, Instant knownAt) {
        return new AsOf(date, knownAt);
    }

    public AsOf withDate(LocalDate other) {
        return new AsOf(other, knownAt);
    }
}
