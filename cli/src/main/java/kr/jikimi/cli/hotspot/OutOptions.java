package kr.jikimi.cli.hotspot;

import java.nio.file.Path;
import java.util.function.Supplier;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.formats.BadInput;
import kr.jikimi.papers.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a grid goes: a file by its ending, a page for people, or both. */
final class OutOptions {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "grid.csv (x,y of cell centres, values), .tif (GeoTIFF), .geojson or .png (map).")
    @Nullable
    Path out;

    @Mixin
    ReportOption report = new ReportOption();

    boolean isAsked() {
        return out != null || report.file != null;
    }

    /** Refuses before the long work begins; the last of the checks, because a missing file says least. */
    void require() {
        check();
        if (!isAsked()) {
            throw new BadInput(
                    "--out", "nothing", "a file for the result", "add --out grid.csv or --report report.html.");
        }
    }

    void check() {
        if (out != null) {
            GridResult.require(out);
        }
        Early.writable(out);
        report.check();
    }

    void write(GridResult result, Supplier<Paper> page) {
        if (out != null) {
            result.write(out);
        }
        report.write(page);
    }
}
