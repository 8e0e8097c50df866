package kr.jikimi.papers.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.fonts.PaperFonts;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes papers as PDF/A-3u and PDF/UA-1. */
public final class PdfPaper {
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final Set<FSFontUseCase> TEXT_AND_CHARTS = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

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
                .withHtmlContent(Lookalikes.of(fonts).replaceIn(new PrintPage(paper, fonts).html()), "");
        builder.useFont(fonts::regular, PrintPage.FAMILY, 400, FontStyle.NORMAL, true, TEXT_AND_CHARTS);
        builder.useFont(fonts::bold, PrintPage.FAMILY, 700, FontStyle.NORMAL, true);
        for (int i = 0; i < fonts.fallbacks(); i++) {
            int face = i;
            builder.useFont(() -> fonts.fallback(face), PrintPage.FALLBACK + i, 400, FontStyle.NORMAL, true);
        }
        return builder;
    }

    private static void finish(Paper paper, PDDocument document) throws IOException {
        new FiguresFile(paper).attachTo(document);
        new FixedDates(paper.head().referenceDate()).applyTo(document);
    }
}
