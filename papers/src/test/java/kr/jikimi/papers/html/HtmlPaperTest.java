package kr.jikimi.papers.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import kr.jikimi.papers.Figure;
import kr.jikimi.papers.samples.SamplePaper;
import org.junit.jupiter.api.Test;

class HtmlPaperTest {

    @Test
    void standsAloneWithoutScripts() throws IOException {
        var page = page();

        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"ko-KR\">").contains("<title>2024년 주요 업무보고</title>");
        assertThat(page).doesNotContain("<script", "http-equiv", "@import", "src=\"http");
    }

    @Test
    void linksEveryFigureByReference() {
        var fragment = HtmlPaper.fragment(SamplePaper.draft());

        var refs = Pattern.compile("data-ref=\"([^\"]+)\"")
                .matcher(fragment)
                .results()
                .map(match -> match.group(1));
        assertThat(refs)
                .containsExactlyElementsOf(
                        SamplePaper.draft().figures().stream().map(Figure::ref).toList());
        assertThat(fragment).contains("href=\"/figures/F001?asOf=2024-07-31&amp;place=11\"");
    }

    @Test
    void embedsWithoutStyleAttributes() {
        assertThat(HtmlPaper.fragment(SamplePaper.draft())).doesNotContain("style=", "<style", "<h1");
    }

    @Test
    void isWellFormed() throws Exception {
        var xml =
                HtmlPaper.body(SamplePaper.draft(), Flavour.print("sans-serif")).getBytes(StandardCharsets.UTF_8);

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml))
                        .getElementsByTagName("table")
                        .getLength())
                .isEqualTo(4);
    }

    @Test
    void marksDraftsOnly() throws IOException {
        assertThat(page()).contains("class=\"paper-draft\">초안</p>", "@top-right { content: \"초안\"");
        assertThat(HtmlPaper.fragment(SamplePaper.edition())).doesNotContain("초안");
    }

    @Test
    void givesHeaderCellsTheirScope() throws IOException {
        assertThat(page())
                .contains("scope=\"col\" rowspan=\"2\">사업명</th>", "scope=\"colgroup\" colspan=\"2\">집행액</th>")
                .contains("scope=\"row\">자치경찰총괄과</th>");
    }

    private static String page() throws IOException {
        var out = new ByteArrayOutputStream();
        HtmlPaper.render(SamplePaper.draft(), out);
        var file = Files.createDirectories(Path.of("target", "papers")).resolve("sample.html");
        Files.write(file, out.toByteArray());
        return out.toString(StandardCharsets.UTF_8);
    }
}
