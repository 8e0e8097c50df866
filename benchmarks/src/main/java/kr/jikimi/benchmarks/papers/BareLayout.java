package kr.jikimi.benchmarks.papers;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** openhtmltopdf: the same plain HTML laid out, without tags and without PDF/A. */
final class BareLayout implements BareWriter {

    private final byte[] font;

    BareLayout(byte[] font) {
        this.font = font.clone();
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public String library() {
        return "openhtmltopdf";
    }

    @Override
    public int write(PlainPaper paper) {
        var html = BareHtml.html(paper)
                .replace("<body>", "<body style=\"font-family: face; font-size: 8pt; line-height: 1\">");
        try (var out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .useFont(() -> new ByteArrayInputStream(font), "face")
                    .withHtmlContent(html, "")
                    .toStream(out)
                    .run();
            return out.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
