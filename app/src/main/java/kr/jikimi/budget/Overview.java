package kr.jikimi.budget;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.jikimi.foundation.Rate;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a fiscal year beside the year before.
 *
 * @param total the house
 * @param divisions its divisions, in their order
 * @param composition what the house's total is made of, as far as the source says
 */
public record Overview(int year, Row total, List<Row> divisions, List<Part> composition) {

    public Overview {
        divisions = List.copyOf(divisions);
        composition = List.copyOf(composition);
    }

    /**
     * One account.
     *
     * @param lines the current budgets of its programme lines together
     */
    public record Row(
            String code,
            String name,
            String nameEn,
            @Nullable Won lastYear,
            @Nullable Won thisYear,
            @Nullable Won lines) {

        public String name(Locale locale) {
            return "en".equals(locale.getLanguage()) ? nameEn : name;
        }

        public Optional<Won> change() {
            return lastYear == null || thisYear == null ? Optional.empty() : Optional.of(thisYear.minus(lastYear));
        }

        /** The share of the budget that the programme lines account for. */
        public Optional<Rate> coverage() {
            return lines == null || thisYear == null ? Optional.empty() : Rate.of(lines, thisYear);
        }

        /** What no programme line accounts for. */
        public Optional<Won> outsideLines() {
            return lines == null || thisYear == null ? Optional.empty() : Optional.of(thisYear.minus(lines));
        }
    }

    /**
     * A part of the total, such as the original budget.
     *
     * @param key of its entry in the books
     * @param kind its word, such as {@code original} or {@code rounding}
     */
    public record Part(
            String key,
            String kind,
            @Nullable String funding,
            Won amount,
            @Nullable String noteKo,
            @Nullable String noteEn) {

        public @Nullable String note(Locale locale) {
            return "en".equals(locale.getLanguage()) ? noteEn : noteKo;
        }
    }
}
