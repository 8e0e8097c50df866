package kr.jikimi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import kr.jikimi.indicators.Narrative.Cite;
import kr.jikimi.indicators.Narrative.Literal;
import kr.jikimi.indicators.Narrative.Words;
import org.junit.jupiter.api.Test;

class NarrativeTests {

    @Test
    void tellsWordsFromFiguresAndLiterals() {
        assertThat(Narrative.parse("대상지 {{F001}}개소, 각 {{=12시간|법정 교육시간}}").pieces())
                .containsExactly(
                        new Words("대상지 "), new Cite("F001"), new Words("개소, 각 "), new Literal("12시간", "법정 교육시간"));
    }

    @Test
    void tellsTheRecordsBehindAFigureFromTheFigure() {
        assertThat(Narrative.parse("{{F001:list}}").pieces()).containsExactly(new Narrative.Listing("F001"));
    }

    @Test
    void leavesBracesThatAreNoTokenAlone() {
        assertThat(Narrative.parse("{F001} {{ }").pieces()).containsExactly(new Words("{F001} {{ }"));
    }
}
