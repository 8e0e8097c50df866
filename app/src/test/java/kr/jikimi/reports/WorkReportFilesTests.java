package kr.jikimi.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.papers.archive.Parts;
import kr.jikimi.papers.hwpx.HwpxValidator;
import kr.jikimi.world.OfficeTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The files of the whole work report, as an office hands them on. */
@OfficeTest
class WorkReportFilesTests {

    @Autowired
    Reports reports;

    @Autowired
    PrintShop press;

    @BeforeAll
    static void startValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_U", "PDFUA_1"})
    void a01PdfConformsTo(PDFAFlavour flavour) throws Exception {
        assertThat(broken(print(Format.PDF), flavour)).isEmpty();
    }

    @Test
    void a02NumbersEveryPageMarksItADraftAndLeavesNoneEmpty() throws IOException {
        try (var document = Loader.loadPDF(print(Format.PDF))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = text(document, page);
                assertThat(text).contains("- " + page + " -", "초안");
                assertThat(text.replaceAll("초안|- \\d+ -|변경 이력 \\p{XDigit}+", ""))
                        .as("page " + page)
                        .isNotBlank();
            }
        }
    }

    @Test
    void b01HwpxIsSound() {
        assertThat(HwpxValidator.validate(print(Format.HWPX))).isEmpty();
    }

    @Test
    void b02HwpxMergesCellsAndAnchorsItsCharts() throws IOException {
        var parts = Parts.of(print(Format.HWPX));
        assertThat(parts.all()).containsKeys("BinData/image1.png", "BinData/image2.png");
        assertThat(Objects.requireNonNull(parts.text("Contents/section0.xml")))
                .contains("<hp:cellSpan colSpan=\"2\" rowSpan=\"1\"/>", "<hp:cellSpan colSpan=\"1\" rowSpan=\"2\"/>")
                .contains("binaryItemIDRef=\"image1\"", "binaryItemIDRef=\"image2\"", "treatAsChar=\"1\"");
    }

    private byte[] print(Format format) {
        return press.print(
                reports.compose("work", AsOf.of(LocalDate.of(2024, 7, 31)), Locale.KOREAN)
                        .orElseThrow(),
                format);
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
