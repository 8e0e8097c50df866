package kr.jikimi.rules;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the statute or the house has it.
 *
 * @param id such as {@code budget.payment-within-commitment}
 * @param article where it is written, such as {@code 지방회계법 제29조}
 * @param from first day in force; absent: always
 * @param to last day in force; absent: still
 * @param message what is wrong, with {0}, {1}... for the values
 * @param remedy what to do about it, with the same values
 */
public record Rule(
        String id,
        String article,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String nameKo,
        String nameEn,
        String messageKo,
        String messageEn,
        String remedyKo,
        String remedyEn) {

    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The module that applies it: what stands before the dot of the id. */
    public String module() {
        return id.substring(0, id.indexOf('.'));
    }

    public String name(Locale locale) {
        return isEnglish(locale) ? nameEn : nameKo;
    }

    /** The message with its places for values still open. */
    public String message(Locale locale) {
        return isEnglish(locale) ? messageEn : messageKo;
    }

    public String remedy(Locale locale) {
        return isEnglish(locale) ? remedyEn : remedyKo;
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
