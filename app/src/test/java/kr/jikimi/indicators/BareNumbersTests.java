package kr.jikimi.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a narrative may stand, and which are tied to nothing. */
class BareNumbersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "대상지 {{F001}}개소(전년보다 {{F002}}개소 증가)",
                "각 {{=12시간|법정 교육시간}} 실시",
                "’24. 6. 14. 체결, 2024. 9. 9.에 개최",
                "착수(4.16.)와 중간보고회(6.25.)",
                "발대식(7.18), 4.21~7.31, 6.14.~16.",
                "’24.6.~9. 실시, ’24.1~7월 기준, ’12.7월부터",
                "1~7월, 3분기, 8월 6일, 2024년, 25년도, ’25~’28년에도",
                "14:00~15:30",
                "지방회계법 제29조의2 제3항, 별표1",
                "제2기 위원회, 제3회 시상, 2기 출범, 1부 비전발표",
                "112신고와 120 다산콜, 119 상황실",
                "강동구 천호2·3동, 용산2가동, 본관 3층, 코드 C0",
                "1. 개요\n2) 내용\n(3) 일정"
            })
    void letsPassWhatIsRecognised(String text) {
        assertThat(BareNumbers.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "대상지 10개소, 10개소",
        "1인당 50만원, 1인당",
        "평균 2.2회, 2.2회",
        "일지 36436건, 36436건",
        "112건을 처리, 112건을",
        "집행률 56.1%, 56.1%",
    })
    void findsWhatIsTiedToNothing(String text, String number) {
        assertThat(BareNumbers.in(text))
                .first()
                .extracting(BareNumbers.Found::number)
                .isEqualTo(number);
    }

    @Test
    void showsTheWordsAround() {
        assertThat(BareNumbers.in("자율방범대와 경찰이 함께 순찰 1,302회를 실시했다"))
                .containsExactly(new BareNumbers.Found("1,302회를", "와 경찰이 함께 순찰 1,302회를 실시했다"));
    }
}
