package kr.jikimi.papers.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.archive.Parts;
import org.dhatim.fastexcel.Workbook;

/** Writes papers as XLSX: real numbers with formats, merged cells, a sheet for each chapter. */
public final class XlsxPaper {

    private static final Pattern MERGE = Pattern.compile("<mergeCell ref=[^>]*>");

    private XlsxPaper() {}

    /** @param chartFamily the font family of chart labels, known to AWT */
    public static void render(Paper paper, String chartFamily, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Jikimi", "1.0")) {
            book.setGlobalDefaultFont("맑은 고딕", 10.5);
            book.properties().setTitle(paper.head().title());
            new BookWriter(paper, book, chartFamily).write();
        }
        var date = paper.head().referenceDate();
        var parts = Parts.of(bytes.toByteArray()).edit("docProps/core.xml", core -> dated(core, date + "T00:00:00Z"));
        List.copyOf(parts.all().keySet()).stream()
                .filter(name -> name.startsWith("xl/worksheets/sheet"))
                .forEach(name -> parts.edit(name, XlsxPaper::sortMerges));
        parts.write(out, date, "");
    }

    /** The library keeps merged ranges in a hash set; their order must not change from run to run. */
    private static String sortMerges(String sheet) {
        var merges =
                MERGE.matcher(sheet).results().map(MatchResult::group).sorted().iterator();
        return MERGE.matcher(sheet).replaceAll(_ -> merges.next());
    }

    private static String dated(String core, String time) {
        return core.replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + time);
    }
}
