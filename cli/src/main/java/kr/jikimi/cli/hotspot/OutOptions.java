package kr.jikimi.cli.hotspot;

import java.nio.file.Path;
import java.util.function.Supplier;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.formats.BadInput;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.html.HtmlPaper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a grid goes: a file by its ending, a page for people, or both. */
final class OutOptions {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "grid.csv (x,y of cell centres, values), .tif (GeoTIFF), .geojson or .png (map).")
    @Nullable
    Path out;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = "One self-contained page with map and tables, Korean and English.")
    @Nullable
    Path report;

    /** Refuses before the long work begins. */
    void check() {
        if (out == null && report == null) {
            throw new BadInput(
                    "--out", "nothing", "a file for the result", "add --out grid.csv or --report report.html.");
        }
        if (out != null) {
            GridResult.require(out);
        }
        checkReport(report);
    }

    static void checkReport(@Nullable Path report) {
        if (report != null && !report.toString().matches("(?i).*\\.html?")) {
            throw new BadInput("--report", report.toString(), "a name that ends in .html", "try report.html.");
        }
    }

    void write(GridResult result, Supplier<Paper> page) {
        if (out != null) {
            result.write(out);
        }
        writeReport(report, page);
    }

    static void writeReport(@Nullable Path report, Supplier<Paper> page) {
        if (report != null) {
            WholeFile.write(report, stream -> HtmlPaper.render(page.get(), stream));
        }
    }
}
