package kr.jikimi.offices;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The seats that the law gives to one who proposes commissioners.
 *
 * @param by as a commissioner's record names it
 * @param number how many of the seven
 */
public record Seat(
        AppointedBy by,
        int number,
        String nameKo,
        String nameEn,
        String article,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Who proposes: 시·도지사 지명, 위원추천위원회, 시·도의회, 교육감, 국가경찰위원회. */
    public enum AppointedBy {
        MAYOR,
        RECOMMENDING_COMMITTEE,
        COUNCIL,
        SUPERINTENDENT,
        NATIONAL_POLICE_COMMISSION
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameKo;
    }
}
