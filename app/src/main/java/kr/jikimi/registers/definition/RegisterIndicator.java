package kr.jikimi.registers.definition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.jikimi.indicators.Indicator;
import kr.jikimi.indicators.Kind;

/**
 * An indicator that a register feeds.
 *
 * @param indicator with its full id, such as {@code prevention-sites.selected}
 * @param where which records enter, by field (or {@code state}, {@code district}...) and allowed values
 */
public record RegisterIndicator(Indicator indicator, Kind kind, Measure measure, Map<String, List<String>> where) {

    public RegisterIndicator {
        where = java.util.Collections.unmodifiableMap(new TreeMap<>(where));
    }

    /** Its name within the register: {@code selected}. */
    public String shortId() {
        return indicator.id().substring(indicator.id().indexOf('.') + 1);
    }
}
