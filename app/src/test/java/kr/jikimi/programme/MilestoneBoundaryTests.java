package kr.jikimi.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import kr.jikimi.programme.Milestone.Kind;
import kr.jikimi.programme.Milestone.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a milestone of 2024 stands on the days around its edges; announced a calendar month ahead, or some days. */
class MilestoneBoundaryTests {

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "9월 ~ 12월, 2024-07-31, PLANNED",
        "9월 ~ 12월, 2024-08-01, DUE_SOON",
        "9월 ~ 12월, 2024-08-31, DUE_SOON",
        "9월 ~ 12월, 2024-09-01, UNDER_WAY",
        "9월 ~ 12월, 2024-11-29, UNDER_WAY",
        "9월 ~ 12월, 2024-11-30, DUE_SOON",
        "9월 ~ 12월, 2024-12-31, DUE_SOON",
        "9월 ~ 12월, 2025-01-01, LATE",
        "~ 10월, 2024-09-29, UNDER_WAY",
        "~ 10월, 2024-09-30, DUE_SOON",
        "~ 10월, 2024-10-31, DUE_SOON",
        "~ 10월, 2024-11-01, LATE",
        "10월 ~, 2024-08-31, PLANNED",
        "10월 ~, 2024-09-01, DUE_SOON",
        "10월 ~, 2024-10-01, UNDER_WAY",
        "10월 ~, 2026-01-01, UNDER_WAY",
        "12월말, 2024-11-20, PLANNED",
        "12월말, 2024-11-21, DUE_SOON",
        "12월말, 2025-01-01, LATE",
        "3월, 2024-01-31, PLANNED",
        "3월, 2024-02-01, DUE_SOON",
        "3월 31일, 2024-02-28, PLANNED",
        "3월 31일, 2024-02-29, DUE_SOON",
        "연중, 2024-12-31, UNDER_WAY",
        "연중, 2025-01-01, LATE",
        "분기별, 2024-12-31, UNDER_WAY",
        "계속, 2030-01-01, UNDER_WAY"
    })
    void standsWhereTheCalendarSays(String period, LocalDate day, Progress progress) {
        assertThat(milestone(period).progress(day, Period.ofMonths(1))).isEqualTo(progress);
    }

    @ParameterizedTest
    @CsvSource({"2024-08-21, PLANNED", "2024-08-22, DUE_SOON"})
    void isAnnouncedSoManyDaysAheadWhenTheOfficeSetsDays(LocalDate day, Progress progress) {
        assertThat(milestone("9월 ~ 12월").progress(day, Period.ofDays(10))).isEqualTo(progress);
    }

    private static Milestone milestone(String period) {
        return new Milestone(
                UUID.randomUUID(),
                1,
                2024,
                "1-1",
                List.of("COOP-SAFETY"),
                "M900",
                Kind.PLAN,
                "점검",
                "check",
                PlanPeriod.find(period, 2024).orElseThrow(),
                null,
                null,
                null,
                null);
    }
}
