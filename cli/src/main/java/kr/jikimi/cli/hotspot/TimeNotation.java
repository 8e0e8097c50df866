package kr.jikimi.cli.hotspot;

import java.time.DateTimeException;
import java.time.ZoneId;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.points.PointColumns;
import kr.jikimi.formats.points.PointFile;
import picocli.CommandLine.Option;

/** How times are written, for every command that reads them. */
final class TimeNotation {

    @Option(
            names = "--time-format",
            paramLabel = "PATTERN",
            description = "How times are written when they are not recognised, such as 'dd.MM.yyyy HH:mm'.")
    private String format = "";

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "Local time that times with an offset are turned into (default ${DEFAULT-VALUE}).")
    private String zone = "Asia/Seoul";

    void check() {
        zone();
        PointFile.check(format);
    }

    PointColumns into(PointColumns columns) {
        return columns.withPattern(format).withZone(zone());
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new BadInput("--zone", zone, "a zone such as Asia/Seoul or America/Chicago", "correct the name.");
        }
    }
}
