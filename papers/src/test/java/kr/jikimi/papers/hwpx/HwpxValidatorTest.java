package kr.jikimi.papers.hwpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.archive.Parts;
import kr.jikimi.papers.samples.EnglishPaper;
import kr.jikimi.papers.samples.SamplePaper;
import kr.jikimi.papers.samples.TestFonts;
import org.junit.jupiter.api.Test;

class HwpxValidatorTest {
    private static final String SECTION = "Contents/section0.xml";

    @Test
    void acceptsWhatWePrint() throws IOException {
        assertThat(HwpxValidator.validate(print())).isEmpty();
    }

    @Test
    void acceptsHardCases() throws IOException {
        assertThat(HwpxValidator.validate(print(EnglishPaper.paper()))).isEmpty();
    }

    @Test
    void refusesWhatIsNoZip() {
        assertThat(problems("한글".getBytes(StandardCharsets.UTF_8))).contains("is no ZIP file");
    }

    @Test
    void refusesAMimeTypeThatIsNotFirst() throws IOException {
        assertThat(problems(packed(Parts.of(print()), "version.xml"))).contains("mimetype: is not the first part");
    }

    @Test
    void refusesACompressedMimeType() throws IOException {
        assertThat(problems(packed(Parts.of(print()), ""))).contains("mimetype: is compressed");
    }

    @Test
    void refusesAMissingPart() throws IOException {
        var parts = Parts.of(print());
        parts.all().remove("settings.xml");

        assertThat(problems(packed(parts, "mimetype"))).contains("settings.xml: is missing");
    }

    @Test
    void refusesBrokenXml() throws IOException {
        assertThat(damaged(SECTION, text -> text.replace("</hs:sec>", ""))).contains("is not well-formed");
    }

    @Test
    void refusesAReferenceThatLeadsNowhere() throws IOException {
        assertThat(damaged(SECTION, text -> text.replaceFirst("charPrIDRef=\"\\d+\"", "charPrIDRef=\"999\"")))
                .contains("run refers to charPr \"999\", which is not in the header");
    }

    @Test
    void refusesGapsBetweenLooks() throws IOException {
        assertThat(damaged(
                        "Contents/header.xml",
                        text -> text.replace("<hh:borderFill id=\"3\"", "<hh:borderFill id=\"33\"")))
                .contains("borderFill number 3 has the id \"33\"");
    }

    @Test
    void refusesALostPicture() throws IOException {
        assertThat(damaged(SECTION, text -> text.replace("binaryItemIDRef=\"image1\"", "binaryItemIDRef=\"lost\"")))
                .contains("a picture refers to \"lost\"");
    }

    @Test
    void refusesCellsThatOverlap() throws IOException {
        assertThat(damaged(
                        SECTION,
                        text -> text.replaceFirst("colSpan=\"1\" rowSpan=\"1\"", "colSpan=\"2\" rowSpan=\"1\"")))
                .contains("table 1 has 2 cells at row 0, column 1");
    }

    @Test
    void refusesAWrongNumberOfRows() throws IOException {
        assertThat(damaged(SECTION, text -> text.replaceFirst("rowCnt=\"4\"", "rowCnt=\"5\"")))
                .contains("table 1 says it has 5 rows and has 4");
    }

    private static String damaged(String part, UnaryOperator<String> damage) throws IOException {
        return problems(packed(Parts.of(print()).edit(part, damage), "mimetype"));
    }

    private static String problems(byte[] file) {
        return HwpxValidator.validate(file).toString();
    }

    private static byte[] packed(Parts parts, String first) throws IOException {
        var out = new ByteArrayOutputStream();
        parts.write(out, SamplePaper.draft().head().referenceDate(), first);
        return out.toByteArray();
    }

    private static byte[] print() throws IOException {
        return print(SamplePaper.draft());
    }

    private static byte[] print(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        HwpxPaper.render(paper, TestFonts.fonts().family(), out);
        return out.toByteArray();
    }
}
