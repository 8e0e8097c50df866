package kr.jikimi.budget;

import java.time.LocalDate;
import java.util.Optional;
import kr.jikimi.foundation.Rate;
import kr.jikimi.foundation.Won;

/**
 * A line that is forecast to be used up although its payments lag behind the year.
 *
 * @param elapsed the share of the fiscal year that has passed
 */
public record ForecastRisk(Line line, Rate spent, Rate elapsed) {

    private static final int YEAR = 12 * 10_000;

    public static Optional<ForecastRisk> of(Line line, Execution execution, LocalDate date) {
        var elapsed = elapsed(line.year(), date);
        return execution
                .spentRate()
                .filter(spent -> isUsedUp(execution))
                .filter(spent -> spent.percent().compareTo(elapsed.percent()) < 0)
                .map(spent -> new ForecastRisk(line, spent, elapsed));
    }

    private static boolean isUsedUp(Execution execution) {
        return execution
                .expectedUnused()
                .filter(unused -> !unused.exceeds(Won.ZERO))
                .isPresent();
    }

    /** In months and their parts, so that 31 July is seven twelfths. */
    static Rate elapsed(int year, LocalDate date) {
        long passed = date.getYear() > year
                ? YEAR
                : (date.getMonthValue() - 1) * 10_000L + date.getDayOfMonth() * 10_000L / date.lengthOfMonth();
        return Rate.of(Won.of(passed), Won.of(YEAR)).orElseThrow();
    }
}
