package kr.jikimi.benchmarks.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.benchmarks.Benchmark;
import kr.jikimi.benchmarks.Findings;
import kr.jikimi.benchmarks.Row;
import kr.jikimi.benchmarks.Timing;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.fonts.PaperFonts;
import kr.jikimi.papers.press.PaperFormat;
import kr.jikimi.papers.press.PaperPress;
import org.apache.pdfbox.Loader;

/** The whole paper in all four formats, warm; the bare libraries with the same cells; and how time grows with size. */
public final class PapersBenchmark implements Benchmark {

    private static final int WARM_UPS = 4;
    private static final int RUNS = 5;
    private static final int FEW = 3;

    /** Programmes for papers of about 10, 50, 100 and 200 pages. */
    private static final List<Integer> SIZES = List.of(2, WorkPaper.PROGRAMMES, 32, 66);

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public Findings run() {
        var press = new PaperPress(PaperFonts.of(font("Regular"), font("Bold")));
        var work = WorkPaper.of(WorkPaper.PROGRAMMES);
        int pages = pages(press, work);
        var rows = new ArrayList<Row>();
        ours(press, work, pages, rows);
        bare(PlainPaper.of(work, pages), rows);
        SIZES.forEach(programmes -> grown(press, WorkPaper.of(programmes), rows));
        return new Findings(
                "A paper of the work report's size (%d pages, %d tables, %d cells, %d figures), warm."
                        .formatted(
                                pages,
                                WorkPaper.tables(work),
                                WorkPaper.cells(work),
                                work.figures().size()),
                rows);
    }

    private static void ours(PaperPress press, Paper paper, int pages, List<Row> rows) {
        for (var format : PaperFormat.values()) {
            var timing = Timing.of(WARM_UPS, RUNS, () -> press.print(paper, format));
            rows.add(Row.of(format.name())
                    .and("by", "papers")
                    .and("pages", pages)
                    .and(timing));
        }
        var timing = Timing.of(FEW, RUNS, () -> press.printAll(paper));
        rows.add(Row.of("all four").and("by", "papers").and("pages", pages).and(timing));
    }

    private static void bare(PlainPaper paper, List<Row> rows) {
        for (Map.Entry<BareWriter, PaperFormat> each : BareWriter.all(font("Regular"))) {
            var timing = Timing.of(WARM_UPS, RUNS, () -> each.getKey().write(paper));
            rows.add(Row.of(each.getValue().name())
                    .and("by", "bare " + each.getKey().library())
                    .and("pages", paper.pages())
                    .and(timing));
        }
    }

    private static void grown(PaperPress press, Paper paper, List<Row> rows) {
        int pages = pages(press, paper);
        for (var format : PaperFormat.values()) {
            var timing = Timing.of(1, FEW, () -> press.print(paper, format));
            rows.add(Row.of("growth " + format.name())
                    .and("by", "papers")
                    .and("pages", pages)
                    .and(timing));
        }
        var timing = Timing.of(1, FEW, () -> press.printAll(paper));
        rows.add(Row.of("growth, all four")
                .and("by", "papers")
                .and("pages", pages)
                .and(timing));
    }

    private static int pages(PaperPress press, Paper paper) {
        try (var printed = Loader.loadPDF(press.print(paper, PaperFormat.PDF))) {
            return printed.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] font(String weight) {
        var name = "/fonts/NotoSansKR-" + weight + ".ttf";
        try (var font = PapersBenchmark.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(font, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
