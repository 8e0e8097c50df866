package kr.jikimi.papers.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.jikimi.papers.text.PaperText.PrintedFigure;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads the tagged text of a PDF. Page numbers and marks in the margins are artifacts, which no tag holds. */
final class PdfText {
    private static final Pattern LEADER = Pattern.compile("(?:\\. ?){3,}\\s*\\d+");
    private static final Pattern FIGURE = Pattern.compile("\"ref\": \"(.*?)\", .*\"display\": \"(.*)\"}");

    private PdfText() {}

    static String words(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var words = new StringBuilder();
            for (var page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                extractor.getMarkedContents().forEach(content -> append(content, words));
            }
            appendAlternatives(document.getDocumentCatalog().getStructureTreeRoot(), words);
            return LEADER.matcher(words).replaceAll("");
        }
    }

    static List<PrintedFigure> figures(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var figures = new ArrayList<PrintedFigure>();
            FIGURE.matcher(attachment(document))
                    .results()
                    .forEach(match -> figures.add(new PrintedFigure(match.group(1), match.group(2))));
            return figures;
        }
    }

    private static void append(PDMarkedContent content, StringBuilder words) {
        if ("Artifact".equals(content.getTag()) || "Figure".equals(content.getTag())) {
            return;
        }
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                words.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                append(inner, words);
            }
        }
        words.append('\n');
    }

    private static void appendAlternatives(PDStructureNode node, StringBuilder words) {
        if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
            if ("Figure".equals(element.getStandardStructureType())) {
                words.append(element.getAlternateDescription()).append('\n');
            }
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                appendAlternatives(child, words);
            }
        }
    }

    private static String attachment(PDDocument document) throws IOException {
        var files = document.getDocumentCatalog().getNames().getEmbeddedFiles();
        var specification = files.getNames().get("figures.json");
        if (specification == null) {
            throw new IOException("The printed paper has no figures.json.");
        }
        return new String(specification.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
    }
}
