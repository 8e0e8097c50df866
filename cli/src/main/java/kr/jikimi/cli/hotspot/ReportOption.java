package kr.jikimi.cli.hotspot;

import java.nio.file.Path;
import java.util.function.Supplier;
import kr.jikimi.cli.terminal.Early;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.html.HtmlPaper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A page for people. */
final class ReportOption {

    @Option(names = "--report", paramLabel = "FILE.html", description = "One self-contained page, Korean and English.")
    @Nullable
    Path file;

    /** Refuses before the long work begins. */
    void check() {
        Early.ending("--report", file, ".html", ".htm");
        Early.writable(file);
    }

    void write(Supplier<Paper> page) {
        if (file != null) {
            WholeFile.write(file, stream -> HtmlPaper.render(page.get(), stream));
        }
    }
}
