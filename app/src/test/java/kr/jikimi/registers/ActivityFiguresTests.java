package kr.jikimi.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Period;
import kr.jikimi.indicators.Citations;
import kr.jikimi.indicators.Figure;
import kr.jikimi.indicators.Standing;
import kr.jikimi.world.OfficeTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The 74 activity figures of the work report come out of the registers as the report prints them. */
@OfficeTest
class ActivityFiguresTests {

    private static final LocalDate REPORT = LocalDate.of(2024, 7, 31);

    @Autowired
    Citations citations;

    @Test
    void everyActivityFigureEqualsThePrintedOne() {
        var check = new SoftAssertions();
        for (var line : expected()) {
            var part = line.split(",", -1);
            var figure = figure(part[0], REPORT);
            check.assertThat(figure.kind().name().toLowerCase(Locale.ROOT))
                    .as("kind of %s", part[0])
                    .isEqualTo(part[2]);
            if (part[1].isEmpty()) {
                check.assertThat(figure.standing()).as(part[0]).isEqualTo(Standing.PERIOD_ONLY);
            } else {
                check.assertThat(figure.value()).as(part[0]).isEqualByComparingTo(new BigDecimal(part[1]));
            }
            check.assertThat(figure.records()).as("rows behind %s", part[0]).isNotEmpty();
        }
        check.assertAll();
    }

    @Test
    void leavesOutAggregatesWhosePeriodIsStillOpen() {
        var june = LocalDate.of(2024, 6, 29);

        assertThat(figure("F016", june).standing()).isEqualTo(Standing.PERIOD_OPEN);
        assertThat(figure("F017", june).standing()).isEqualTo(Standing.PERIOD_OPEN);
        assertThat(figure("F028", june).standing()).isEqualTo(Standing.PERIOD_OPEN);
        assertThat(figure("F033", june).standing()).isEqualTo(Standing.PERIOD_OPEN);
        assertThat(figure("F040", june).standing()).isEqualTo(Standing.PERIOD_OPEN);
        assertThat(figure("F030", june).value()).isEqualByComparingTo("196");
        assertThat(figure("F047", june).value()).isEqualByComparingTo("3420");
    }

    @Test
    void saysNothingOfAnAggregateBeforeItsPeriodBegins() {
        assertThat(figure("F016", LocalDate.of(2024, 4, 20)).standing()).isEqualTo(Standing.NOTHING_RECORDED);
    }

    @Test
    void showsAnAggregateWithoutPeriodAndMarksIt() {
        var figure = figure("F021", LocalDate.of(2024, 1, 1));

        assertThat(figure.value()).isEqualByComparingTo("1499");
        assertThat(figure.period()).isNull();
        assertThat(figure.periodStated()).isFalse();
    }

    @Test
    void keepsQualifiersAndPeriodsOfTheSource() {
        assertThat(figure("F027", REPORT).qualifier()).isEqualTo("이상");
        assertThat(figure("F054", REPORT).qualifier()).isEqualTo("여명");
        assertThat(figure("F016", REPORT).period()).isEqualTo(period("2024-04-21", "2024-07-31"));
        assertThat(figure("F038", REPORT).period()).isEqualTo(period("2024-03-18", "2024-09-17"));
        assertThat(figure("F052", REPORT).period()).isEqualTo(period("2024-04-15", "2024-06-14"));
        assertThat(figure("F074", REPORT).period()).isEqualTo(period("2024-06-14", "2024-06-16"));
    }

    @Test
    void countsTheTalksOfAugustOnlyOnceAugustIsOver() {
        var talks = citations.find("F060").orElseThrow();
        assertThat(talks.pinned()).isEqualTo(LocalDate.of(2024, 8, 31));
        assertThat(figure("F060", REPORT).records())
                .extracting(each -> each.key())
                .containsExactly("TALK-2024-001", "TALK-2024-002");
    }

    private Figure figure(String ref, LocalDate date) {
        return citations.figure(ref, AsOf.of(date)).orElseThrow().figure();
    }

    private static Period period(String from, String to) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static List<String> expected() {
        try (var file = Objects.requireNonNull(
                ActivityFiguresTests.class.getResourceAsStream("/expected/activity-figures.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
