package kr.jikimi.papers.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.fonts.PaperFonts;
import kr.jikimi.papers.html.HtmlPaper;
import kr.jikimi.papers.hwpx.HwpxPaper;
import kr.jikimi.papers.pdf.PdfPaper;
import kr.jikimi.papers.xlsx.XlsxPaper;

/**
 * Prints papers. The same paper with the same fonts gives the same bytes, today and in ten years. Safe for use by
 * several threads; make one and keep it.
 */
public final class PaperPress {
    private final PaperFonts fonts;

    public PaperPress(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** Writes the paper and leaves the stream open. */
    public void print(Paper paper, PaperFormat format, OutputStream out) throws IOException {
        switch (format) {
            case HTML -> HtmlPaper.render(paper, out);
            case HWPX -> HwpxPaper.render(paper, fonts.family(), out);
            case PDF -> PdfPaper.render(paper, fonts, out);
            case XLSX -> XlsxPaper.render(paper, fonts.family(), out);
        }
    }

    public byte[] print(Paper paper, PaperFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            print(paper, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot print \"%s\".".formatted(paper.head().title()), e);
        }
        return out.toByteArray();
    }

    /** Prints all formats at once, side by side where there are several processors. */
    public Map<PaperFormat, byte[]> printAll(Paper paper) {
        return Stream.of(PaperFormat.values())
                .parallel()
                .collect(Collectors.toConcurrentMap(format -> format, format -> print(paper, format)));
    }

    /**
     * The body of the paper as HTML for a preview inside another page, which loads {@link HtmlPaper#STYLE_SHEET}. It has
     * no scripts and no style attributes; pictures are {@code data:} addresses.
     */
    public static String preview(Paper paper) {
        return HtmlPaper.fragment(paper);
    }
}
