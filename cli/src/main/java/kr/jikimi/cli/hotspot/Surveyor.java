package kr.jikimi.cli.hotspot;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.geo.GeoJson;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.formats.points.Findings;
import kr.jikimi.formats.points.Placement;
import kr.jikimi.formats.points.PointColumns;
import kr.jikimi.formats.points.PointFile;
import kr.jikimi.formats.points.PointRows;
import org.jspecify.annotations.Nullable;

/** Reads events and study area, decides the working projection, and says what was odd. */
final class Surveyor {

    private final EventOptions options;
    private final PrintWriter err;

    Surveyor(EventOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
    }

    /** The columns of the place; time and weight are the command's to add. */
    PointColumns columns() {
        return PointColumns.of(options.x, options.y);
    }

    Survey read(PointColumns columns) {
        var findings = new Findings();
        var said = Projection.named(options.crs);
        var area = options.area == null ? null : GeoJson.read(options.area);
        var rows = PointFile.read(options.points, columns, findings);
        var placed = Placement.check(rows, said, findings).withRepeatsNamed(options.dropDuplicates, findings);
        requireAny(placed.rows(), findings);
        var working = working(placed, area);
        return new Survey(
                working,
                placed.in(working),
                area == null ? null : new StudyArea(area, working),
                findings,
                changed(options.points));
    }

    private static LocalDate changed(Path file) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other points, such as residents, in the working projection of a survey. */
    PointRows others(Path file, PointColumns columns, String crs, Survey survey) {
        var findings = new Findings();
        var said = Projection.named(crs.isEmpty() ? options.crs : crs);
        var rows = Placement.check(PointFile.read(file, columns, findings), said, findings)
                .in(survey.working());
        findings.lines().forEach(line -> err.println("jikimi: " + file + ": " + line));
        return rows;
    }

    private void requireAny(PointRows rows, Findings findings) {
        if (rows.count() == 0) {
            throw new BadInput(
                    options.points.toString(),
                    "no usable row; " + String.join(" ", findings.lines()),
                    "at least one event",
                    "correct the rows or the column options.");
        }
    }

    private Projection working(Placement placed, @Nullable GeoJson area) {
        if (!options.working.isEmpty()) {
            var named = Projection.named(options.working);
            if (named.geographic()) {
                throw new BadInput(
                        "--working", named.name(), "a projection in metres", "try EPSG:5179, EPSG:5186 or UTM 52N.");
            }
            return named;
        }
        double[] middle = area == null ? new double[] {placed.longitude(), placed.latitude()} : StudyArea.middle(area);
        return Projection.localTo(middle[0], middle[1]);
    }

    /** Says on the terminal what was odd, and writes every odd row when asked to. */
    void tell(Survey survey) {
        err.println("jikimi: %d events in %s%s"
                .formatted(
                        survey.rows().count(),
                        survey.working().name(),
                        survey.findings().leftOut() == 0
                                ? "."
                                : "; %d rows are left out."
                                        .formatted(survey.findings().leftOut())));
        survey.findings().lines().forEach(line -> err.println("jikimi: " + line));
        err.flush();
        if (options.issues != null) {
            WholeFile.write(options.issues, out -> out.write(issues(survey.findings())));
        }
    }

    private byte[] issues(Findings findings) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var kind : findings.kinds()) {
            for (var row : findings.of(kind)) {
                rows.add(
                        List.of(String.valueOf(row.number()), kind.english(), row.found(), kind.used() ? "yes" : "no"));
            }
        }
        var header = List.of("row", "what", "found", "used");
        return new CsvTable(options.points, header, rows).bytes();
    }
}
