package kr.jikimi.cli.crowd.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import kr.jikimi.crowd.verification.Verification.Entry;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.html.HtmlPaper;
import kr.jikimi.papers.press.PaperFormat;
import kr.jikimi.papers.press.PaperPress;

/** Writes the files of the verification; each appears whole or not at all. */
public final class VerificationReport {

    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    private VerificationReport(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code verification.json}, {@code verification.html} and, where a Korean TrueType font is found,
     * {@code verification.pdf}.
     *
     * @return the files, in that order
     */
    public static List<Path> write(List<Entry> entries, Path folder) {
        var report = new VerificationReport(folder);
        try {
            Files.createDirectories(folder);
            report.write("verification.json", VerificationJson.of(entries));
            Paper paper = VerificationPaper.of(entries);
            var html = new java.io.ByteArrayOutputStream();
            HtmlPaper.render(paper, html);
            report.write("verification.html", html.toByteArray());
            var fonts = ReportFonts.find();
            if (fonts.isPresent()) {
                report.write("verification.pdf", new PaperPress(fonts.get()).print(paper, PaperFormat.PDF));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report.written;
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path part = folder.resolve("." + name + ".part");
        Files.write(part, bytes);
        written.add(Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING));
    }
}
