package kr.jikimi.formats.crime;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published crime table as one count per row.
 *
 * @param warnings what is odd and kept all the same, such as more arrests than offences
 */
public record CrimeTable(Path file, List<Count> counts, List<String> warnings) {

    /** Which kind of unit a row speaks of. */
    public enum Kind {
        DISTRICT,
        STATION,
        /** All units together, as printed. */
        TOTAL,
        /** Known neither as a district nor as a station of Seoul. */
        OTHER
    }

    /**
     * One cell.
     *
     * @param district the district, or the one the station stands in; null when unknown
     * @param year as printed, empty when the table names none
     * @param offence such as 절도; 합계 for all
     * @param measure such as 발생 or 검거
     * @param value empty where the table prints "-"
     */
    public record Count(
            int row,
            String unit,
            Kind kind,
            Districts.@Nullable District district,
            String year,
            String offence,
            String measure,
            Optional<Long> value) {}

    public CrimeTable {
        counts = List.copyOf(counts);
        warnings = List.copyOf(warnings);
    }

    /** @param codes the system of district codes, when the table has codes that exist in both */
    public static CrimeTable read(Path file, Optional<CodeSystem> codes) {
        var counts = new CrimeReader(file, codes).counts();
        return new CrimeTable(file, counts, CrimeChecks.warnings(counts));
    }
}
