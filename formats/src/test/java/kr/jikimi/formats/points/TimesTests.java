package kr.jikimi.formats.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTests {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-07-31|2024-07-31T00:00",
                "2024/7/1|2024-07-01T00:00",
                "2024. 7. 31.|2024-07-31T00:00",
                "2024.07.31 14:05|2024-07-31T14:05",
                "20240731|2024-07-31T00:00",
                "202407311405|2024-07-31T14:05",
                "20240731 140509|2024-07-31T14:05:09",
                "2024-07-31T14:05:09|2024-07-31T14:05:09",
                "2024-07-31 14:05:09.5|2024-07-31T14:05:09.5",
                "2024년 7월 31일 14시 5분|2024-07-31T14:05",
                "2024년 7월 31일 14시|2024-07-31T14:00",
                "2024. 7. 31. 오후 2:05|2024-07-31T14:05",
                "2024-07-31 오전 12:05:00|2024-07-31T00:05",
                "07/31/2024 02:05:09 PM|2024-07-31T14:05:09",
                "7/31/2024 12:05 am|2024-07-31T00:05",
                "2024-07-31T14:05:09Z|2024-07-31T23:05:09",
                "2024-07-31T14:05:09+09:00|2024-07-31T14:05:09",
                "2024-07-31T20:05:09-0500|2024-08-01T10:05:09"
            })
    void A01_readsTimesAsTablesWriteThem(String text, LocalDateTime expected) {
        double days = expected.toEpochSecond(ZoneOffset.UTC) / 86_400.0 + expected.getNano() / 1e9 / 86_400;
        assertThat(new Times(SEOUL, false).days(text)).isCloseTo(days, within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024-13-01",
                "2024-02-30",
                "31/12/2024",
                "2024-07-31 25:00",
                "2024-07-31 14:05 soon",
                "7"
            })
    void A02_answersNaNToWhatIsNoTime(String text) {
        assertThat(new Times(SEOUL, false).days(text)).isNaN();
    }

    @Test
    void A03_readsDaysBeforeMonthsWhenTold() {
        assertThat(new Times(SEOUL, true).days("03/04/2024")).isEqualTo(new Times(SEOUL, false).days("2024-04-03"));
        assertThat(Times.order("13/04/2024")).isOne();
        assertThat(Times.order("04/13/2024 10:00")).isEqualTo(-1);
        assertThat(Times.order("2024-04-13")).isZero();
    }

    @Test
    void B01_readsAPatternThatIsGiven() {
        assertThat(Times.days("31 Jul 2024 2PM", Times.pattern("d MMM yyyy ha"), SEOUL))
                .isCloseTo(new Times(SEOUL, false).days("2024-07-31 14:00"), within(1e-9));
        assertThat(Times.days("nonsense", Times.pattern("dd.MM.yyyy"), SEOUL)).isNaN();
    }
}
