package kr.jikimi.papers.hwpx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.PaperHead;
import kr.jikimi.papers.archive.Parts;

/** Writes papers as HWPX. */
public final class HwpxPaper {
    private static final DateTimeFormatter LONG_DATE =
            DateTimeFormatter.ofPattern("yyyy년 M월 d일 EEEE '오전 9:00:00'", Locale.KOREAN);

    private HwpxPaper() {}

    /** @param chartFamily the font family of chart labels, known to AWT */
    public static void render(Paper paper, String chartFamily, OutputStream out) throws IOException {
        var document = new HwpxDocument();
        new BlockWriter(paper, document, chartFamily).write();
        describe(document, paper.head());
        Parts.of(bytes(document)).write(out, paper.head().referenceDate(), "mimetype");
    }

    /** The library's blank document bears the present time and a wrong month; the paper has a date of its own. */
    private static void describe(HwpxDocument document, PaperHead head) {
        var data = document.file().contentHPFFile().metaData();
        data.createTitle();
        data.title().addText(head.title());
        data.removeLanguage();
        data.createLanguage();
        data.language().addText(head.language().tag().substring(0, 2));
        for (var meta : data.metas()) {
            switch (meta.name()) {
                case "creator", "lastsaveby" -> meta.text(head.issuer());
                case "subject" -> meta.text(head.subtitle());
                case "CreatedDate", "ModifiedDate" -> meta.text(head.referenceDate() + "T00:00:00Z");
                case "date" -> meta.text(LONG_DATE.format(head.referenceDate()));
                default -> meta.text("");
            }
        }
        document.file().headerXMLFile().refList().styles().items().forEach(style -> {
            if ("쪽 번호".equals(style.name())) {
                style.paraPrIDRef("0");
            }
        });
    }

    private static byte[] bytes(HwpxDocument document) throws IOException {
        try {
            return HWPXWriter.toBytes(document.file());
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The HWPX library could not write the document.", e);
        }
    }
}
