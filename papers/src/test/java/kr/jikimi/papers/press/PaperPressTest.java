package kr.jikimi.papers.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import kr.jikimi.papers.samples.SamplePaper;
import kr.jikimi.papers.samples.TestFonts;
import org.junit.jupiter.api.Test;

class PaperPressTest {
    private final PaperPress press = new PaperPress(TestFonts.fonts());

    @Test
    void printsTheSameBytesInSeveralThreads() {
        var paper = SamplePaper.draft();
        var alone = Arrays.stream(PaperFormat.values())
                .map(format -> Arrays.hashCode(press.print(paper, format)))
                .toList();

        var together = IntStream.range(0, 4)
                .parallel()
                .mapToObj(_ -> press.printAll(paper))
                .map(files -> Arrays.stream(PaperFormat.values())
                        .map(format -> Arrays.hashCode(files.get(format)))
                        .toList())
                .toList();

        assertThat(together).containsOnly(alone);
    }

    @Test
    void previewsWithoutStyleAttributesOrScripts() {
        assertThat(PaperPress.preview(SamplePaper.draft()))
                .startsWith("<article class=\"paper\"")
                .doesNotContain("style=", "<script");
    }
}
