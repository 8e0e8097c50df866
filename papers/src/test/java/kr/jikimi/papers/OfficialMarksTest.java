package kr.jikimi.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfficialMarksTest {
    private final MarkCounter counter = new MarkCounter(Language.KO);

    @Test
    void followsTheOfficialOrderByLevel() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(this::official))
                .containsExactly("1.", "가.", "1)", "가)", "(1)", "(가)", "①", "㉮");
    }

    @Test
    void startsDeeperLevelsAnew() {
        assertThat(IntStream.of(1, 2, 2, 1, 2).mapToObj(this::official)).containsExactly("1.", "가.", "나.", "2.", "가.");
    }

    @Test
    void goesOnWithGeoAfterHa() {
        assertThat(IntStream.rangeClosed(1, 17).mapToObj(n -> official(2)).skip(13))
                .containsExactly("하.", "거.", "너.", "더.");
    }

    @Test
    void startsItemsAnewUnderAHeading() {
        official(1);
        counter.next(new Block.Heading(1, HeadingMark.ROMAN, List.of(Inline.text("정책목표"))));

        assertThat(official(1)).isEqualTo("1.");
    }

    @Test
    void countsHeadingsByLevel() {
        assertThat(List.of(
                        heading(1, HeadingMark.ROMAN),
                        heading(2, HeadingMark.ARABIC),
                        heading(3, HeadingMark.BADGE),
                        heading(4, HeadingMark.SQUARE),
                        heading(3, HeadingMark.BADGE),
                        heading(1, HeadingMark.ROMAN),
                        heading(2, HeadingMark.ARABIC)))
                .containsExactly("Ⅰ.", "1.", "1", "□", "2", "Ⅱ.", "1.");
    }

    @Test
    void usesTheBulletsOfWorkReports() {
        assertThat(IntStream.rangeClosed(1, 5)
                        .mapToObj(level -> counter.next(new Block.Item(ItemStyle.REPORT, level, List.of()))))
                .containsExactly("□", "ㅇ", "-", "‣", "※");
    }

    private String official(int level) {
        return counter.next(new Block.Item(ItemStyle.OFFICIAL, level, List.of()));
    }

    private String heading(int level, HeadingMark mark) {
        return counter.next(new Block.Heading(level, mark, List.of()));
    }
}
