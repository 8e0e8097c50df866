package kr.jikimi.offices;

import java.util.List;
import java.util.Locale;
import kr.jikimi.foundation.Period;
import org.jspecify.annotations.Nullable;

/**
 * A member of the commission, with the public career. Names stay as they are printed, in every language.
 *
 * @param post the post of the house held beside the seat, such as secretary general
 * @param appointedBy absent: not stated
 * @param commission which commission: the first, the second
 */
public record Commissioner(
        String code,
        String name,
        Sex sex,
        Role role,
        @Nullable String post,
        Seat.@Nullable AppointedBy appointedBy,
        int commission,
        Period term,
        List<Career> career,
        @Nullable String source) {

    public Commissioner {
        career = List.copyOf(career);
    }

    public enum Sex {
        M,
        F
    }

    /** The chair is a standing member too (경찰법 제19조제1항). */
    public enum Role {
        CHAIR,
        STANDING,
        NON_STANDING
    }

    /** A station of the public career, present or past. */
    public record Career(boolean present, String textKo, String textEn) {

        public String text(Locale locale) {
            return "en".equals(locale.getLanguage()) ? textEn : textKo;
        }
    }

    public boolean isStanding() {
        return role != Role.NON_STANDING;
    }
}
