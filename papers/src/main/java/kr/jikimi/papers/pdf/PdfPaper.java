package kr.jikimi.papers.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.fonts.PaperFonts;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes papers as PDF/A-3u and PDF/UA-1. */
public final class PdfPaper {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPaper() {}

    public static void render(Paper paper, PaperFonts fonts, OutputStream out) throws IOException {
        try (var svg = new BatikSVGDrawer();
                var renderer = builder(paper, fonts).useSVGDrawer(svg).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            finish(paper, document);
            document.save(out);
        }
    }

    private static PdfRendererBuilder builder(Paper paper, PaperFonts fonts) {
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfAConformance(PdfAConformance.PDFA_3_U)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .withProducer("Jikimi papers")
                .useUnicodeLineBreaker(new WordBreaker())
                .withHtmlContent(Lookalikes.of(fonts).replaceIn(new PrintPage(paper).html()), "");
        useFont(builder, fonts.regular(), PrintPage.FAMILY, 400);
        useFont(builder, fonts.bold(), PrintPage.FAMILY, 700);
        for (InputStream face : fonts.fallback()) {
            useFont(builder, face, PrintPage.FALLBACK, 400);
        }
        return builder;
    }

    private static void useFont(PdfRendererBuilder builder, InputStream face, String family, int weight) {
        builder.useFont(() -> face, family, weight, FontStyle.NORMAL, true);
    }

    private static void finish(Paper paper, PDDocument document) throws IOException {
        new FiguresFile(paper).attachTo(document);
        new FixedDates(paper.head().referenceDate()).applyTo(document);
    }
}
