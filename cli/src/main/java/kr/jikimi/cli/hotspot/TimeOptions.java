package kr.jikimi.cli.hotspot;

import java.time.DateTimeException;
import java.time.ZoneId;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.points.PointColumns;
import kr.jikimi.formats.points.PointFile;
import kr.jikimi.formats.points.TimeRule;
import picocli.CommandLine.Option;

/** When the events happened. */
final class TimeOptions {

    @Option(
            names = "--time",
            required = true,
            paramLabel = "COL",
            description =
                    "Column of date or date and time: 2024-07-31, 2024-07-31T14:05+09:00, 2024. 7. 31. 오후 2:05 ...")
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

    @Option(
            names = "--keep-far-times",
            description = "Keep times far from the others, such as a last week after a quiet year"
                    + " (default: left out and named). 9999-12-31 and 1900-01-01 stay out.")
    boolean keepFarTimes;

    void check() {
        zone(zone);
        PointFile.check(format);
    }

    PointColumns into(PointColumns columns) {
        return columns.withTime(time)
                .withPattern(format)
                .withZone(zone(zone))
                .withRule(keepFarTimes ? TimeRule.KEEP_FAR : TimeRule.STRICT);
    }

    static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new BadInput("--zone", name, "a zone such as Asia/Seoul or America/Chicago", "correct the name.");
        }
    }
}
