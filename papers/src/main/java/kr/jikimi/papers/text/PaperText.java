package kr.jikimi.papers.text;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.jikimi.papers.press.PaperFormat;

/**
 * What a printed paper says, the same from every format: text in reading order and the alternative text of pictures and
 * charts. What stands on every page (page number, draft mark, footer) is left out, and so are the page numbers of the
 * table of contents.
 */
public final class PaperText {
    private static final Pattern NUMBER = Pattern.compile("[Δ-]?\\d[\\d,]*(?:\\.\\d+)*");

    private PaperText() {}

    /** A figure as printed: its reference and its text. */
    public record PrintedFigure(String ref, String display) {}

    /** The words of a printed paper. */
    public static String words(PaperFormat format, byte[] file) throws IOException {
        return switch (format) {
            case HTML -> HtmlText.read(file).words();
            case HWPX -> HwpxText.read(file).words();
            case PDF -> PdfText.words(file);
            case XLSX -> XlsxText.of(file).words();
        };
    }

    /** The different numbers of a printed paper, as printed. */
    public static Set<String> numbers(PaperFormat format, byte[] file) throws IOException {
        Matcher matcher = NUMBER.matcher(words(format, file));
        return matcher.results()
                .map(match -> match.group().replaceAll(",+$", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The figures a printed paper names: by {@code data-ref} in HTML, by bookmark in HWPX, in the attached file of a PDF,
     * in the last sheet of an XLSX. A figure printed several times may be named once.
     */
    public static List<PrintedFigure> figures(PaperFormat format, byte[] file) throws IOException {
        return switch (format) {
            case HTML -> HtmlText.read(file).figures();
            case HWPX -> HwpxText.read(file).figures();
            case PDF -> PdfText.figures(file);
            case XLSX -> XlsxText.of(file).figures();
        };
    }
}
