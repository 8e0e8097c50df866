package kr.jikimi.cli.hotspot;

import kr.jikimi.formats.points.PointColumns;
import kr.jikimi.formats.points.TimeRule;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * When events happened, for commands that use it only to tell a repeat from another event at the same place: no row is
 * left out for its time.
 */
final class RepeatTime {

    @Option(
            names = "--time",
            paramLabel = "COL",
            description =
                    "Column of date or time: a repeat is the same place and time (default: none, and places alone are named).")
    String time = "";

    @Mixin
    private TimeNotation notation = new TimeNotation();

    void check() {
        notation.check();
    }

    PointColumns into(PointColumns columns) {
        return notation.into(columns).withTime(time).withRule(TimeRule.PLACES_COUNT);
    }
}
