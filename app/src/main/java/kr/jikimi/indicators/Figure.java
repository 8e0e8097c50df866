package kr.jikimi.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kr.jikimi.foundation.Period;
import kr.jikimi.foundation.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A value with its lineage.
 *
 * @param value in the indicator's unit; absent unless the standing is KNOWN
 * @param qualifier such as {@code 이상}, {@code 약}, {@code 여}; absent: exact
 * @param period that the value speaks of, as far as the records state it
 * @param periodStated false when the source gives neither period nor date; the figure is then marked
 */
public record Figure(
        Indicator indicator,
        FigureRequest request,
        Kind kind,
        Standing standing,
        @Nullable BigDecimal value,
        @Nullable String qualifier,
        @Nullable Period period,
        boolean periodStated,
        List<RecordVersion> records) {

    public Figure {
        records = List.copyOf(records);
    }

    /** A figure that is simply known, exact, with a stated date or period. */
    public static Figure known(
            Indicator indicator, FigureRequest request, Kind kind, BigDecimal value, List<RecordVersion> records) {
        return new Figure(indicator, request, kind, Standing.KNOWN, value, null, request.period(), true, records);
    }

    public static Figure unknown(Indicator indicator, FigureRequest request, Kind kind, Standing standing) {
        return new Figure(indicator, request, kind, standing, null, null, request.period(), true, List.of());
    }

    /** {@code sha256:...} over natural keys and values of the records, in a fixed order. */
    public String lineage() {
        var text = records.stream().map(RecordVersion::fingerprint).sorted().collect(Collectors.joining("\n"));
        return "sha256:" + Sha256.hex(text);
    }
}
