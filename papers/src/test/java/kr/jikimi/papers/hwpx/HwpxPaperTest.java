package kr.jikimi.papers.hwpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import kr.jikimi.papers.archive.Parts;
import kr.jikimi.papers.samples.SamplePaper;
import kr.jikimi.papers.samples.TestFonts;
import org.junit.jupiter.api.Test;

class HwpxPaperTest {

    @Test
    void writesTheSameBytesTwice() throws IOException {
        assertThat(Arrays.equals(render(), render())).isTrue();
    }

    @Test
    void datesTheFileByItsPaper() throws IOException {
        assertThat(Parts.of(render()).text("Contents/content.hpf"))
                .contains("2024-07-31T00:00:00Z", "2024년 7월 31일 수요일", "<opf:title>2024년 주요 업무보고</opf:title>");
    }

    @Test
    void putsTheMimeTypeFirstAndUncompressed() throws IOException {
        var bytes = render();

        assertThat(new String(bytes, 30, 27, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/hwp+zip");
    }

    @Test
    void marksEveryPageAndNumbersIt() throws IOException {
        assertThat(section()).contains("<hp:header id=\"1\"", "초안", "numType=\"PAGE\"");
    }

    @Test
    void namesFiguresByBookmarks() throws IOException {
        assertThat(section())
                .contains("<hp:bookmark name=\"B01.committed\"/></hp:ctrl><hp:t>996,404</hp:t>")
                .contains("<hp:bookmark name=\"F001.1\"/></hp:ctrl><hp:t>10</hp:t>");
    }

    @Test
    void anchorsPicturesWithAlternativeText() throws IOException {
        assertThat(section())
                .contains("binaryItemIDRef=\"image1\"", "<hp:shapeComment>위원회와 사무국의 조직도</hp:shapeComment>")
                .contains("treatAsChar=\"1\"");
        assertThat(Parts.of(render()).all()).containsKeys("BinData/image1.png", "BinData/image4.png");
    }

    @Test
    void mergesCells() throws IOException {
        assertThat(section())
                .contains("<hp:cellSpan colSpan=\"2\" rowSpan=\"1\"/>", "<hp:cellSpan colSpan=\"1\" rowSpan=\"2\"/>");
    }

    private static String section() throws IOException {
        return Objects.requireNonNull(Parts.of(render()).text("Contents/section0.xml"));
    }

    private static byte[] render() throws IOException {
        var out = new ByteArrayOutputStream();
        HwpxPaper.render(SamplePaper.draft(), TestFonts.fonts().family(), out);
        var file = Files.createDirectories(Path.of("target", "papers")).resolve("sample.hwpx");
        Files.write(file, out.toByteArray());
        return out.toByteArray();
    }
}
