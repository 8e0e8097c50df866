package kr.jikimi.benchmarks.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDFBox: every cell drawn where it falls, with a frame; nothing is laid out, wrapped or tagged. */
final class BarePdf implements BareWriter {
    private static final float MARGIN = 50;
    private static final float LINE = 14;
    private static final float SIZE = 8;

    private final byte[] font;

    BarePdf(byte[] font) {
        this.font = font.clone();
    }

    @Override
    public String library() {
        return "PDFBox";
    }

    @Override
    public int write(PlainPaper paper) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var face = PDType0Font.load(document, new ByteArrayInputStream(font), true);
            for (int number = 0; number < paper.pages(); number++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    draw(paper.page(number), face, content);
                }
            }
            document.save(out);
            return out.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(List<List<String>> rows, PDFont face, PDPageContentStream content) throws IOException {
        float top = PDRectangle.A4.getHeight() - MARGIN;
        for (var row : rows) {
            float width = (PDRectangle.A4.getWidth() - 2 * MARGIN) / row.size();
            for (int column = 0; column < row.size(); column++) {
                float left = MARGIN + column * width;
                content.addRect(left, top - LINE, width, LINE);
                content.stroke();
                content.beginText();
                content.setFont(face, SIZE);
                content.newLineAtOffset(left + 2, top - LINE + 4);
                content.showText(row.get(column));
                content.endText();
            }
            top -= LINE;
        }
    }
}
