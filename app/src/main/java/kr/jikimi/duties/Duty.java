package kr.jikimi.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A version of a statutory duty.
 *
 * @param lawItemKo the item as the Act names it
 * @param scopeKo what the ordinance counts to it, in our own words
 * @param clause where the Act has it
 * @param keywords by which texts are matched to the duty
 * @param systems the systems of the specification that serve it
 * @param consultedOn when the police chief was heard on this version; absent: not stated
 * @param validFrom first day; absent: not stated
 * @param validTo last day; absent: still in force
 */
public record Duty(
        String code,
        Area area,
        String lawItemKo,
        String lawItemEn,
        String scopeKo,
        String scopeEn,
        String clause,
        Authority authority,
        List<String> keywords,
        List<String> systems,
        @Nullable LocalDate consultedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source) {

    public Duty {
        keywords = List.copyOf(keywords);
        systems = List.copyOf(systems);
    }

    /** 생활안전, 교통활동, 지역경비; and 수사, which the ordinance does not list. */
    public enum Area {
        LIFE_SAFETY,
        TRAFFIC,
        EVENT_SECURITY,
        INVESTIGATION
    }

    /** What the commission may do: direct the police chief (지휘), or support only (지원). */
    public enum Authority {
        DIRECT,
        SUPPORT
    }

    public boolean mayBeDirected() {
        return authority == Authority.DIRECT;
    }

    public String lawItem(Locale locale) {
        return "en".equals(locale.getLanguage()) ? lawItemEn : lawItemKo;
    }

    public String scope(Locale locale) {
        return "en".equals(locale.getLanguage()) ? scopeEn : scopeKo;
    }
}
