package kr.jikimi.budget.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/**
 * Money granted for a purpose.
 *
 * @param purposeLine the code of the line it was granted for; absent: the source names none
 * @param matches the key of the award that this money matches (매칭)
 */
public record Award(
        UUID id,
        String key,
        int year,
        String name,
        String nameEn,
        Funding funding,
        String purpose,
        String purposeEn,
        @Nullable String purposeLine,
        Won amount,
        @Nullable LocalDate decidedOn,
        @Nullable String matches,
        @Nullable String source) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : name;
    }

    public String purpose(Locale locale) {
        return "en".equals(locale.getLanguage()) ? purposeEn : purpose;
    }
}
