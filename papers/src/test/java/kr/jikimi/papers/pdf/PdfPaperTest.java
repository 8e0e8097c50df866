package kr.jikimi.papers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.samples.EnglishPaper;
import kr.jikimi.papers.samples.SamplePaper;
import kr.jikimi.papers.samples.TestFonts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfPaperTest {

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_U", "PDFUA_1"})
    void conformsTo(PDFAFlavour flavour) throws Exception {
        assertThat(broken(render(SamplePaper.draft()), flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_U", "PDFUA_1"})
    void conformsInHardCasesTo(PDFAFlavour flavour) throws Exception {
        assertThat(broken(render(EnglishPaper.paper()), flavour)).isEmpty();
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .toList();
        }
    }

    @Test
    void numbersEveryPageAndMarksDrafts() throws IOException {
        try (var document = document()) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page)).contains("- " + page + " -", "초안");
            }
        }
    }

    @Test
    void carriesBookmarksTitleAndLanguage() throws IOException {
        try (var document = document()) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Ⅰ. 일반현황");
            assertThat(catalog.getLanguage()).isEqualTo("ko-KR");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("2024년 주요 업무보고");
        }
    }

    @Test
    void embedsItsFigures() throws IOException {
        try (var document = document()) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles();
            var json = Objects.requireNonNull(files.getNames().get("figures.json"))
                    .getEmbeddedFile()
                    .toByteArray();
            assertThat(new String(json, StandardCharsets.UTF_8))
                    .contains("\"ref\": \"B01.committed\"", "\"value\": 996404000", "\"display\": \"996,404\"");
        }
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        assertThat(Arrays.equals(render(SamplePaper.draft()), render(SamplePaper.draft())))
                .isTrue();
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static PDDocument document() throws IOException {
        return Loader.loadPDF(render(SamplePaper.draft()));
    }

    private static byte[] render(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfPaper.render(paper, TestFonts.fonts(), out);
        var file = Files.createDirectories(Path.of("target", "papers"))
                .resolve(paper.head().language() + ".pdf");
        Files.write(file, out.toByteArray());
        return out.toByteArray();
    }
}
