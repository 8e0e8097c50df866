package kr.jikimi.offices;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post, never a person.
 *
 * @param countedUnder the unit whose headcount contains it, when that is another one
 * @param kind absent: not stated
 * @param extension the last digits of the telephone number; empty in the demonstration
 */
public record Post(
        UUID id,
        int version,
        String code,
        String unit,
        @Nullable String countedUnder,
        String titleKo,
        String titleEn,
        @Nullable StaffKind kind,
        @Nullable String grade,
        @Nullable String policeRank,
        boolean head,
        @Nullable String phone,
        @Nullable String extension,
        @Nullable String source) {

    /** The post as an officer saw it. */
    public Post seen(int version) {
        return new Post(
                id,
                version,
                code,
                unit,
                countedUnder,
                titleKo,
                titleEn,
                kind,
                grade,
                policeRank,
                head,
                phone,
                extension,
                source);
    }

    public String title(Locale locale) {
        return "en".equals(locale.getLanguage()) ? titleEn : titleKo;
    }
}
