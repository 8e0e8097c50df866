package kr.jikimi.indicators;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure's place in a paper: which indicator stands there, narrowed how, shown in which unit.
 *
 * @param ref the name of the place, such as {@code F001} or {@code B01.committed}
 * @param pinned the reference date of this place when it differs from the paper's
 * @param displayUnit such as {@code 천원}; absent: the indicator's own unit
 */
public record Citation(
        String ref,
        String labelKo,
        String labelEn,
        String indicator,
        Map<String, String> at,
        @Nullable Period period,
        @Nullable LocalDate pinned,
        @Nullable String displayUnit) {

    public Citation {
        at = Map.copyOf(at);
    }

    public String label(Locale locale) {
        return "en".equals(locale.getLanguage()) ? labelEn : labelKo;
    }

    /** What this place asks for in a paper with the given reference date. */
    public FigureRequest request(AsOf paper) {
        return new FigureRequest(indicator, at, period, pinned == null ? paper : paper.withDate(pinned));
    }
}
