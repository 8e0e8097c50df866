package kr.jikimi.budget.ledger;

import java.time.LocalDate;

/**
 * When the books of a fiscal year close (지방회계법 제7조, 제14조).
 *
 * @param year the last day of the fiscal year
 * @param payments the last day on which money still goes out or comes in for it, in the listed cases
 * @param work the last day of the work on its accounts
 */
public record Closing(LocalDate year, LocalDate payments, LocalDate work) {

    public static Closing of(int year) {
        return new Closing(LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 1, 20), LocalDate.of(year + 1, 2, 10));
    }

    boolean isLate(LocalDate day) {
        return day.isAfter(year) && !day.isAfter(payments);
    }
}
