package kr.jikimi.cli.hotspot;

import java.nio.file.Path;
import java.util.Optional;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.geo.Projection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events are read, and where they are worked on. */
final class EventOptions {

    @Option(names = "--points", required = true, paramLabel = "FILE.csv", description = "Events, one per row.")
    @SuppressWarnings("NullAway.Init")
    Path points;

    @Option(names = "--x", required = true, paramLabel = "COL", description = "Column of longitude or east.")
    String x = "";

    @Option(names = "--y", required = true, paramLabel = "COL", description = "Column of latitude or north.")
    String y = "";

    @Option(
            names = "--crs",
            paramLabel = "EPSG:N",
            description = "Coordinate system of the columns (default ${DEFAULT-VALUE}).")
    String crs = "EPSG:4326";

    @Option(
            names = "--working",
            paramLabel = "EPSG:N",
            description = "Projection in metres to work in (default EPSG:5179 in Korea, else the local UTM zone).")
    String working = "";

    @Option(names = "--area", paramLabel = "FILE.geojson", description = "Study area: all polygons of the file.")
    @Nullable
    Path area;

    @Option(
            names = "--area-crs",
            paramLabel = "EPSG:N",
            description = "Its coordinate system (default: what the file says, else longitude and latitude).")
    String areaCrs = "";

    @Option(
            names = "--drop-duplicates",
            description = "Leave out repeats of place and time; needs a column of time (default: count them).")
    boolean dropDuplicates;

    @Option(
            names = "--issues",
            paramLabel = "FILE.csv",
            description = "Write every odd row here: row, what, found, used.")
    @Nullable
    Path issues;

    /** Refuses before anything is read. */
    void check() {
        Projection.named(crs);
        areaCrs();
        working();
        Early.readable(points, "a CSV file");
        Early.readable(area, "a GeoJSON file");
        Early.writable(issues);
    }

    /** The system of the area, when it is said. */
    Optional<Projection> areaCrs() {
        return areaCrs.isEmpty() ? Optional.empty() : Optional.of(Projection.named(areaCrs));
    }

    /** The projection asked for; null: that of the place. */
    @Nullable
    Projection working() {
        if (working.isEmpty()) {
            return null;
        }
        var named = Projection.named(working);
        if (named.geographic()) {
            throw new BadInput(
                    "--working", named.name(), "a projection in metres", "try EPSG:5179, EPSG:5186 or UTM 52N.");
        }
        return named;
    }
}
