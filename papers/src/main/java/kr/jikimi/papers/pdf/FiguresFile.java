package kr.jikimi.papers.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.stream.Collectors;
import kr.jikimi.papers.Figure;
import kr.jikimi.papers.Paper;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The figures of a paper as JSON, attached to the PDF as its source data. */
record FiguresFile(Paper paper) {
    private static final String NAME = "figures.json";

    void attachTo(PDDocument document) throws IOException {
        var specification = specification(embedded(document));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(NAME, specification));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        associated.add(specification);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    String json() {
        return paper.figures().stream()
                .distinct()
                .map(FiguresFile::json)
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private PDEmbeddedFile embedded(PDDocument document) throws IOException {
        var bytes = json().getBytes(StandardCharsets.UTF_8);
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        var date = GregorianCalendar.from(paper.head().referenceDate().atStartOfDay(ZoneOffset.UTC));
        file.setSubtype("application/json");
        file.setSize(bytes.length);
        file.setCreationDate(date);
        file.setModDate(date);
        return file;
    }

    private static PDComplexFileSpecification specification(PDEmbeddedFile file) {
        var specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setFileDescription("Figures of this paper");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
        return specification;
    }

    private static String json(Figure figure) {
        var value = figure.value() == null ? "null" : figure.value().toPlainString();
        return "{\"ref\": %s, \"label\": %s, \"value\": %s, \"unit\": %s, \"display\": %s}"
                .formatted(
                        quoted(figure.ref()),
                        quoted(figure.label()),
                        value,
                        quoted(figure.unit()),
                        quoted(figure.display()));
    }

    private static String quoted(String words) {
        return words.codePoints().mapToObj(FiguresFile::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int letter) {
        return switch (letter) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> letter < ' ' ? "\\u%04x".formatted(letter) : Character.toString(letter);
        };
    }
}
