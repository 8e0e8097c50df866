package kr.jikimi.formats.points;

import java.time.ZoneId;

/**
 * Which columns hold what; an empty name means there is none.
 *
 * @param time when it happened, or the earliest moment it may have happened
 * @param until the latest moment, for events known only as a span
 * @param pattern how times are written ({@code java.time} pattern letters), empty to recognise the usual ways
 * @param zone the local time that moments with an offset are turned into
 * @param rule what happens to rows whose time cannot be used
 */
public record PointColumns(
        String x, String y, String weight, String time, String until, String pattern, ZoneId zone, TimeRule rule) {

    public static PointColumns of(String x, String y) {
        return new PointColumns(x, y, "", "", "", "", ZoneId.of("Asia/Seoul"), TimeRule.STRICT);
    }

    public PointColumns withWeight(String column) {
        return new PointColumns(x, y, column, time, until, pattern, zone, rule);
    }

    public PointColumns withTime(String column) {
        return new PointColumns(x, y, weight, column, until, pattern, zone, rule);
    }

    public PointColumns withUntil(String column) {
        return new PointColumns(x, y, weight, time, column, pattern, zone, rule);
    }

    public PointColumns withPattern(String letters) {
        return new PointColumns(x, y, weight, time, until, letters, zone, rule);
    }

    public PointColumns withZone(ZoneId other) {
        return new PointColumns(x, y, weight, time, until, pattern, other, rule);
    }

    public PointColumns withRule(TimeRule other) {
        return new PointColumns(x, y, weight, time, until, pattern, zone, other);
    }
}
