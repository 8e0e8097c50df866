package kr.jikimi.cli.hotspot;

import kr.jikimi.formats.points.PointColumns;
import kr.jikimi.formats.points.PointFile;
import kr.jikimi.formats.points.TimeRule;
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

    @Option(
            names = "--time-format",
            paramLabel = "PATTERN",
            description = "How times are written when they are not recognised, such as 'dd.MM.yyyy HH:mm'.")
    String format = "";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Local time that times with an offset are turned into (default ${DEFAULT-VALUE}).")
    String zone = "Asia/Seoul";

    void check() {
        TimeOptions.zone(zone);
        PointFile.check(format);
    }

    PointColumns into(PointColumns columns) {
        return columns.withTime(time)
                .withPattern(format)
                .withZone(TimeOptions.zone(zone))
                .withRule(TimeRule.PLACES_COUNT);
    }
}
