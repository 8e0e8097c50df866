package kr.jikimi.papers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import kr.jikimi.papers.press.PaperFormat;
import kr.jikimi.papers.press.PaperPress;
import kr.jikimi.papers.samples.EnglishPaper;
import kr.jikimi.papers.samples.SamplePaper;
import kr.jikimi.papers.samples.TestFonts;
import kr.jikimi.papers.text.PaperText.PrintedFigure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FourFormatsTest {
    private static final PaperPress PRESS = new PaperPress(TestFonts.fonts());

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void printTheSameNumbers(PaperFormat format) throws IOException {
        var html = PaperText.numbers(PaperFormat.HTML, PRESS.print(SamplePaper.draft(), PaperFormat.HTML));

        assertThat(numbers(format)).containsExactlyInAnyOrderElementsOf(html);
        assertThat(html).contains("1,775,000", "Δ1,227", "56.1", "401", "24,119");
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void printTheSameNumbersInHardCases(PaperFormat format) throws IOException {
        var paper = EnglishPaper.paper();
        var printed = PRESS.print(paper, format);
        var file = Files.createDirectories(Path.of("target", "papers")).resolve("hard." + format.extension());
        Files.write(file, printed);

        assertThat(PaperText.numbers(format, printed))
                .containsExactlyInAnyOrderElementsOf(
                        PaperText.numbers(PaperFormat.HTML, PRESS.print(paper, PaperFormat.HTML)));
        assertThat(PaperText.words(format, printed)).contains("General & <special>", "A skipped level");
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void nameTheSameFigures(PaperFormat format) throws IOException {
        var printed = PaperText.figures(format, PRESS.print(SamplePaper.draft(), format));

        assertThat(Set.copyOf(printed)).containsAll(figuresOutsideCharts());
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void leaveOutWhatStandsOnEveryPage(PaperFormat format) throws IOException {
        assertThat(PaperText.words(format, PRESS.print(SamplePaper.draft(), format)))
                .doesNotContain("초안", "기록 연쇄 머리")
                .contains("조직도", "여성 범죄예방인프라 강화");
    }

    private static Set<String> numbers(PaperFormat format) throws IOException {
        return PaperText.numbers(format, PRESS.print(SamplePaper.draft(), format));
    }

    private static Set<PrintedFigure> figuresOutsideCharts() {
        return SamplePaper.draft().figures().stream()
                .filter(figure -> !figure.ref().startsWith("C"))
                .map(figure -> new PrintedFigure(figure.ref(), figure.display()))
                .collect(Collectors.toSet());
    }
}
