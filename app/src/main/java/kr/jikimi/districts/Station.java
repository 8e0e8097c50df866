package kr.jikimi.districts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A police station (경찰서).
 *
 * @param code its name without city and kind, such as {@code 강남}
 * @param standsIn the district it stands in
 * @param serves the districts it serves, in whole or in part; empty: not stated
 */
public record Station(
        String code,
        String nameKo,
        String nameEn,
        @Nullable String standsIn,
        List<String> serves,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source) {

    public Station {
        serves = List.copyOf(serves);
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameKo;
    }
}
