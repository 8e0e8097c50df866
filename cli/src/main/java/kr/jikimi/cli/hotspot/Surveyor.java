package kr.jikimi.cli.hotspot;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.jikimi.cli.terminal.ProgressLine;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.geo.GeoJson;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.formats.points.Findings;
import kr.jikimi.formats.points.Oddity;
import kr.jikimi.formats.points.Placement;
import kr.jikimi.formats.points.PointColumns;
import kr.jikimi.formats.points.PointFile;
import kr.jikimi.formats.points.PointRows;
import kr.jikimi.hotspot.Points;
import org.jspecify.annotations.Nullable;

/** Reads events and study area, decides the working projection, and says what was odd. */
final class Surveyor {

    private final EventOptions options;
    private final PrintWriter err;
    private boolean offersFarTimes;

    Surveyor(EventOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
    }

    /** The columns of the place; time and weight are the command's to add. */
    PointColumns columns() {
        return PointColumns.of(options.x, options.y);
    }

    /** The columns of the place in another file: its own names, else those of the events. */
    PointColumns columnsOr(String x, String y) {
        return PointColumns.of(x.isEmpty() ? options.x : x, y.isEmpty() ? options.y : y);
    }

    Survey read(PointColumns columns) {
        offersFarTimes = columns.until().isEmpty();
        var findings = new Findings();
        var said = Projection.named(options.crs);
        var area = options.area == null ? null : GeoJson.read(options.area, options.areaCrs());
        if (area != null && !area.mended().isEmpty()) {
            findings.remark(
                    "%s: mended %s.".formatted(area.file(), String.join("; ", area.mended())),
                    "%s: 스스로 엇갈리는 등 잘못된 도형을 고쳐 읽음 (%s)"
                            .formatted(area.file().getFileName(), String.join("; ", area.mended())));
        }
        var rows = rows(options.points, columns, findings);
        var placed = Placement.check(rows, said, findings).withRepeatsNamed(options.dropDuplicates, findings);
        requireAny(placed.rows(), findings);
        var working = working(placed, area);
        if (area == null) {
            Strays.refuse(placed, working);
            return survey(placed, working, null, findings);
        }
        var study = new StudyArea(area, working);
        Strays.refuseExchanged(placed, working, study);
        return survey(placed, working, study, findings);
    }

    private Survey survey(Placement placed, Projection working, @Nullable StudyArea study, Findings findings) {
        return new Survey(working, placed.in(working), placed.rows(), study, findings);
    }

    private PointRows rows(Path file, PointColumns columns, Findings findings) {
        try (var progress = new ProgressLine(err, "reading " + file.getFileName())) {
            return PointFile.read(file, columns, findings, progress::atBytes);
        }
    }

    /** Other points, such as residents, in the working projection of a survey. */
    Points others(Path file, PointColumns columns, String crs, Survey survey) {
        var findings = new Findings();
        var said = Projection.named(crs.isEmpty() ? options.crs : crs);
        var rows =
                Placement.check(rows(file, columns, findings), said, findings).in(survey.working());
        findings.lines().forEach(line -> err.println("jikimi: " + file + ": " + line));
        return new Points(rows.x(), rows.y(), rows.weight());
    }

    private void requireAny(PointRows rows, Findings findings) {
        if (rows.count() == 0) {
            throw new BadInput(
                    options.points.toString(),
                    "no usable row; " + String.join(" ", findings.lines()),
                    "at least one event",
                    hasDecimalCommas(findings)
                            ? "the numbers have a decimal comma: write 127.02 for 127,02."
                            : "correct the rows or the column options.");
        }
    }

    private static boolean hasDecimalCommas(Findings findings) {
        return findings.of(Oddity.NOT_A_NUMBER).stream()
                .anyMatch(row -> row.found().matches("-?\\d+,\\d+, -?\\d+,\\d+"));
    }

    private Projection working(Placement placed, @Nullable GeoJson area) {
        var asked = options.working();
        if (asked != null) {
            return asked;
        }
        double[] middle = area == null ? new double[] {placed.longitude(), placed.latitude()} : StudyArea.middle(area);
        return Projection.localTo(middle[0], middle[1]);
    }

    /** Says on the terminal what was odd, and writes every odd row when asked to. */
    void tell(Survey survey) {
        int count = survey.rows().count();
        err.println("jikimi: %d %s in %s%s."
                .formatted(
                        count,
                        count == 1 ? "event" : "events",
                        survey.working().name(),
                        leftOut(survey.findings().leftOut())));
        survey.findings().lines().forEach(line -> err.println("jikimi: " + line));
        if (offersFarTimes && survey.findings().count(Oddity.FAR_TIME) > 0) {
            err.println("jikimi: Maybe those far times are right: then say --keep-far-times.");
        }
        err.flush();
        if (options.issues != null) {
            WholeFile.write(options.issues, out -> out.write(issues(survey.findings())));
        }
    }

    private static String leftOut(int rows) {
        return rows == 0 ? "" : "; %d %s left out".formatted(rows, rows == 1 ? "row is" : "rows are");
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
