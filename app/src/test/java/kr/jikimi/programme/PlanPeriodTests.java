package kr.jikimi.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import kr.jikimi.programme.PlanPeriod.Form;
import kr.jikimi.programme.PlanPeriod.Hours;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The periods of the printed report, one by one. */
class PlanPeriodTests {

    @ParameterizedTest
    @CsvSource({
        "9월 ~ 12월,          SPAN,       2024-09-01, 2024-12-31",
        "9월~10월,            SPAN,       2024-09-01, 2024-10-31",
        "10월,                SPAN,       2024-10-01, 2024-10-31",
        "10월 ~,              FROM,       2024-10-01,",
        "~ 10월,              UNTIL,      ,           2024-10-31",
        "~12월,               UNTIL,      ,           2024-12-31",
        "12월말,              SPAN,       2024-12-21, 2024-12-31",
        "9월 말,              SPAN,       2024-09-21, 2024-09-30",
        "계속,                CONTINUING, ,",
        "연중,                YEAR_ROUND, 2024-01-01, 2024-12-31",
        "분기별,              QUARTERLY,  2024-01-01, 2024-12-31",
        "매월,                MONTHLY,    2024-01-01, 2024-12-31",
        "’24. 3분기,          SPAN,       2024-07-01, 2024-09-30",
        "’24. 4분기~,         FROM,       2024-10-01,",
        "하반기,              SPAN,       2024-07-01, 2024-12-31",
        "8.1.~,               FROM,       2024-08-01,",
        "4.16.,               SPAN,       2024-04-16, 2024-04-16",
        "7.18,                SPAN,       2024-07-18, 2024-07-18",
        "’24.6.14.,           SPAN,       2024-06-14, 2024-06-14",
        "’24. 6. 20.,         SPAN,       2024-06-20, 2024-06-20",
        "’23.4.27,            SPAN,       2023-04-27, 2023-04-27",
        "’12.7월,             SPAN,       2012-07-01, 2012-07-31",
        "’15.4,               SPAN,       2015-04-01, 2015-04-30",
        "25년도,              SPAN,       2025-01-01, 2025-12-31",
        "2025년,              SPAN,       2025-01-01, 2025-12-31",
        "6.14.~16.,           SPAN,       2024-06-14, 2024-06-16",
        "4.15~6.14,           SPAN,       2024-04-15, 2024-06-14",
        "’24.6.~9.,           SPAN,       2024-06-01, 2024-09-30",
        "’25~’28년,           SPAN,       2025-01-01, 2028-12-31",
        "11월 ~ 2월,          SPAN,       2024-11-01, 2025-02-28",
        "2024-09-09,          SPAN,       2024-09-09, 2024-09-09",
        "2024. 9. 9.,         SPAN,       2024-09-09, 2024-09-09",
    })
    void readsEveryFormOfTheDocument(String printed, Form form, @Nullable LocalDate first, @Nullable LocalDate last) {
        var period = read(printed);
        assertThat(period.form()).isEqualTo(form);
        assertThat(period.first().orElse(null)).isEqualTo(first);
        assertThat(period.last().orElse(null)).isEqualTo(last);
        assertThat(period.printed()).isEqualTo(printed);
        assertThat(period.ambiguous()).isFalse();
    }

    @Test
    void readsTheHoursOfADay() {
        var period = read("’24. 9. 9. (월), 14:00~15:30 (90분간)");
        assertThat(period.first()).contains(LocalDate.of(2024, 9, 9));
        assertThat(period.hours()).isEqualTo(new Hours(LocalTime.of(14, 0), LocalTime.of(15, 30)));
    }

    @Test
    void marksWhatCanBeReadInTwoWaysAndTakesTheLater() {
        var period = read("4.3.~ 12.");
        assertThat(period.ambiguous()).isTrue();
        assertThat(period.first()).contains(LocalDate.of(2024, 4, 3));
        assertThat(period.last()).contains(LocalDate.of(2024, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9월 ~ 12월",
                "10월 ~",
                "~ 10월",
                "12월말",
                "계속",
                "연중",
                "분기별",
                "매월",
                "’24. 3분기",
                "하반기",
                "8.1.~",
                "’15.4",
                "2025년",
                "6.14.~16.",
                "11월 ~ 2월",
                "’24. 9. 9. (월), 14:00~15:30"
            })
    void comesBackFromItsWordsInBothLanguages(String printed) {
        var period = read(printed);
        for (var locale : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            var words = period.words(locale);
            var again = PlanPeriod.find(words, 1999).orElseThrow(() -> new AssertionError(words));
            assertThat(again.means(period)).as(words).isTrue();
        }
    }

    @Test
    void speaksBothLanguages() {
        assertThat(read("9월 ~ 12월").words(Locale.KOREAN)).isEqualTo("2024년 9월 ~ 2024년 12월");
        assertThat(read("9월 ~ 12월").words(Locale.ENGLISH)).isEqualTo("Sept 2024 to Dec 2024");
        assertThat(read("12월말").words(Locale.ENGLISH)).isEqualTo("end of Dec 2024");
        assertThat(read("~ 10월").words(Locale.ENGLISH)).isEqualTo("until Oct 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "곧", "13월", "2.30.", "12월 ~ ’24.3월", "~", "14:00~15:30", "9"})
    void doesNotReadWhatIsNoPeriod(String printed) {
        assertThat(PlanPeriod.find(printed, 2024)).isEmpty();
    }

    private static PlanPeriod read(String printed) {
        return PlanPeriod.find(printed, 2024).orElseThrow(() -> new AssertionError(printed));
    }
}
