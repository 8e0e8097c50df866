package kr.jikimi.benchmarks.papers;

import java.util.List;
import java.util.Map;
import kr.jikimi.papers.press.PaperFormat;

/** A library by itself: the same words in the same cells, no looks, no tags, no figures. */
interface BareWriter {

    String library();

    /** Answers the size of the file, so that nothing can be left out. */
    int write(PlainPaper paper);

    static List<Map.Entry<BareWriter, PaperFormat>> all(byte[] font) {
        return List.of(
                Map.entry(new BareHtml(), PaperFormat.HTML),
                Map.entry(new BareHwpx(), PaperFormat.HWPX),
                Map.entry(new BarePdf(font), PaperFormat.PDF),
                Map.entry(new BareLayout(font), PaperFormat.PDF),
                Map.entry(new BareXlsx(), PaperFormat.XLSX));
    }
}
