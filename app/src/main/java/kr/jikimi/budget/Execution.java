package kr.jikimi.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Books;
import kr.jikimi.budget.ledger.Measure;
import kr.jikimi.budget.ledger.Reading;
import kr.jikimi.foundation.Rate;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/**
 * How far the money has gone. An amount is absent where the books are silent.
 *
 * @param current 예산현액
 * @param committed 원인행위
 * @param spent 지출
 * @param forecast 연말 집행예상액
 */
public record Execution(
        @Nullable Won current,
        @Nullable Won committed,
        @Nullable Won spent,
        @Nullable Won forecast) {

    public static Execution of(Books books, List<Account> lines, LocalDate date) {
        return new Execution(
                amount(books, lines, Measure.CURRENT, date),
                amount(books, lines, Measure.COMMITTED, date),
                amount(books, lines, Measure.SPENT, date),
                amount(books, lines, Measure.FORECAST, date));
    }

    private static @Nullable Won amount(Books books, List<Account> lines, Measure measure, LocalDate date) {
        return books.sum(lines, measure, date).map(Reading::amount).orElse(null);
    }

    public Optional<Rate> committedRate() {
        return share(committed);
    }

    public Optional<Rate> spentRate() {
        return share(spent);
    }

    public Optional<Rate> forecastRate() {
        return share(forecast);
    }

    /** What could still be committed or moved elsewhere: 예산현액 - 원인행위. */
    public Optional<Won> free() {
        return difference(current, committed);
    }

    /** Committed and not yet paid. */
    public Optional<Won> unpaid() {
        return difference(committed, spent);
    }

    /** What the forecast leaves unused, such as a bid saving (낙찰차액): 예산현액 - 예상액. */
    public Optional<Won> expectedUnused() {
        return difference(current, forecast);
    }

    private Optional<Rate> share(@Nullable Won part) {
        return part == null || current == null ? Optional.empty() : Rate.of(part, current);
    }

    private static Optional<Won> difference(@Nullable Won whole, @Nullable Won part) {
        return whole == null || part == null ? Optional.empty() : Optional.of(whole.minus(part));
    }
}
