package kr.jikimi.formats.crime;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.jikimi.formats.BadInput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The 25 districts of Seoul with both codes, and the police stations with the district they stand in. 11110, 11140, 11170,
 * 11200 and 11230 exist in both systems and mean different districts, so a system is read off a whole column, never off a
 * single code.
 */
public final class Districts {

    private static final List<District> ALL = read("seoul-districts.csv").stream()
            .map(row -> new District(row.get(0), row.get(1), row.get(2)))
            .toList();
    private static final List<Station> STATIONS = read("seoul-stations.csv").stream()
            .map(row -> new Station(row.get(0), byName(row.get(1)).orElseThrow()))
            .toList();

    /** A district and its code in either system. */
    public record District(String name, String mois, String kostat) {

        public String code(CodeSystem system) {
            return system == CodeSystem.MOIS ? mois : kostat;
        }
    }

    /** A police station and the district it stands in; its jurisdiction may be another. */
    public record Station(String name, District district) {}

    private Districts() {}

    public static List<District> list() {
        return ALL;
    }

    public static Optional<District> byName(String name) {
        var bare = name.strip().replace("서울특별시", "").strip();
        return ALL.stream().filter(one -> one.name().equals(bare)).findFirst();
    }

    public static Optional<District> byCode(String code, CodeSystem system) {
        return ALL.stream().filter(one -> one.code(system).equals(code.strip())).findFirst();
    }

    /** Understands {@code 서울강남경찰서}, {@code 강남경찰서}, {@code 강남서} and {@code 강남}. */
    public static Optional<Station> station(String name) {
        var bare = bare(name);
        return STATIONS.stream().filter(one -> bare(one.name()).equals(bare)).findFirst();
    }

    /** A name without city and kind: {@code 중부} of {@code 서울중부경찰서}. */
    static String bare(String name) {
        return name.strip().replaceFirst("^서울(특별시)?\\s*", "").replaceFirst("\\s*(경찰서|서)$", "");
    }

    /** The system in which every code of a column exists; refuses a column that fits none, or both. */
    public static CodeSystem system(Collection<String> codes, String where) {
        var fitting = EnumSet.allOf(CodeSystem.class);
        fitting.removeIf(
                system -> !codes.stream().allMatch(code -> byCode(code, system).isPresent()));
        if (fitting.size() == 1) {
            return fitting.iterator().next();
        }
        Set<String> shown = codes.stream().limit(5).collect(Collectors.toSet());
        if (fitting.isEmpty()) {
            throw new BadInput(
                    where,
                    "district codes " + shown + " that belong together in no system",
                    "codes of 행정안전부 (종로구 11110) or 통계청 (종로구 11010)",
                    "two systems are mixed: write the names of the districts instead.");
        }
        throw new BadInput(
                where,
                "district codes " + shown + " that exist in both systems",
                "codes of one system",
                "say which: --codes %s or --codes %s."
                        .formatted(
                                CodeSystem.MOIS.name().toLowerCase(Locale.ROOT),
                                CodeSystem.KOSTAT.name().toLowerCase(Locale.ROOT)));
    }

    private static List<CSVRecord> read(String name) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var resource = Objects.requireNonNull(Districts.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8);
                var parser = CSVParser.parse(reader, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
