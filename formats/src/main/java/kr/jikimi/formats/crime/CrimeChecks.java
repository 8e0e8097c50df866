package kr.jikimi.formats.crime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.jikimi.formats.crime.CrimeTable.Count;
import kr.jikimi.formats.crime.CrimeTable.Kind;

/** What is odd in a crime table and may still be true; each warning names the row and the numbers. */
final class CrimeChecks {

    /** Stations of Seoul whose names other cities use too, such as Daegu, Busan and Incheon. */
    private static final Set<String> SHARED = Set.of("중부", "서부", "강서", "강북");

    private CrimeChecks() {}

    static List<String> warnings(List<Count> counts) {
        var warnings = new ArrayList<String>();
        arrestsAboveOffences(counts, warnings);
        totalsOfUnits(counts, warnings);
        totalsOfOffences(counts, warnings);
        unknown(counts, warnings);
        missing(counts, warnings);
        return warnings;
    }

    /** An arrest may belong to an offence of an earlier year, or one arrest may clear many. */
    private static void arrestsAboveOffences(List<Count> counts, List<String> warnings) {
        group(counts, count -> "%d|%s|%s".formatted(count.row(), count.year(), count.offence()))
                .values()
                .forEach(cells -> {
                    long offences = sum(cells, "발생");
                    long arrests = sum(cells, "검거");
                    if (offences >= 0 && arrests > offences) {
                        var cell = cells.getFirst();
                        warnings.add("row %d: %s %s: %d arrests for %d offences; earlier offences may be among them."
                                .formatted(cell.row(), cell.unit(), cell.offence(), arrests, offences));
                    }
                });
    }

    /** The count of a measure, -1 when the table has none. */
    private static long sum(List<Count> cells, String measure) {
        return cells.stream()
                .filter(cell -> cell.measure().startsWith(measure))
                .flatMap(cell -> cell.value().stream())
                .findFirst()
                .orElse(-1L);
    }

    private static void totalsOfUnits(List<Count> counts, List<String> warnings) {
        group(counts, count -> "%s|%s|%s".formatted(count.year(), count.offence(), count.measure()))
                .values()
                .forEach(cells -> {
                    var total = cells.stream()
                            .filter(cell -> cell.kind() == Kind.TOTAL)
                            .findFirst();
                    var parts = cells.stream()
                            .filter(cell -> cell.kind() != Kind.TOTAL)
                            .toList();
                    compare(total, parts, "the units", warnings);
                });
    }

    private static void totalsOfOffences(List<Count> counts, List<String> warnings) {
        group(counts, count -> "%s|%s|%s".formatted(count.unit(), count.year(), count.measure()))
                .values()
                .forEach(cells -> {
                    var total = cells.stream()
                            .filter(cell -> cell.offence().equals(Heading.ALL))
                            .findFirst();
                    var parts = cells.stream()
                            .filter(cell -> !cell.offence().equals(Heading.ALL))
                            .toList();
                    compare(total, parts, "the offences", warnings);
                });
    }

    private static void compare(Optional<Count> total, List<Count> parts, String what, List<String> warnings) {
        if (total.isEmpty() || parts.isEmpty() || total.get().value().isEmpty()) {
            return;
        }
        long sum = parts.stream()
                .flatMap(part -> part.value().stream())
                .mapToLong(Long::longValue)
                .sum();
        long printed = total.get().value().orElseThrow();
        if (sum != printed) {
            warnings.add("row %d: %s %s %s: the total is %d, %s add up to %d."
                    .formatted(
                            total.get().row(),
                            total.get().unit(),
                            total.get().offence(),
                            total.get().measure(),
                            printed,
                            what,
                            sum));
        }
    }

    private static void unknown(List<Count> counts, List<String> warnings) {
        var names = counts.stream()
                .filter(count -> count.kind() == Kind.OTHER)
                .map(Count::unit)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            warnings.add("%s: neither a district nor a police station of Seoul; kept as written."
                    .formatted(String.join(", ", names)));
            if (!names.stream().allMatch(name -> name.startsWith("서울"))) {
                shared(counts, warnings);
            }
        }
    }

    /** Beside a station Seoul does not have, a name that other cities use too may be theirs. */
    private static void shared(List<Count> counts, List<String> warnings) {
        var names = counts.stream()
                .filter(count -> count.kind() == Kind.STATION && SHARED.contains(Districts.bare(count.unit())))
                .map(Count::unit)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            warnings.add(
                    "%s: another city has a police station of this name too, and the table holds units that Seoul does not have; coded as Seoul's. Maybe the table is of another city: then do not use these codes."
                            .formatted(String.join(", ", names)));
        }
    }

    private static void missing(List<Count> counts, List<String> warnings) {
        var rows = counts.stream()
                .filter(count -> count.value().isEmpty())
                .map(count -> String.valueOf(count.row()))
                .toList();
        if (!rows.isEmpty()) {
            warnings.add("%s \"-\" (rows %s): no number, kept empty and not taken for zero."
                    .formatted(
                            rows.size() == 1 ? "1 cell holds" : rows.size() + " cells hold",
                            rows.stream().distinct().limit(10).collect(Collectors.joining(", "))));
        }
    }

    private static Map<String, List<Count>> group(List<Count> counts, Function<Count, String> key) {
        return counts.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
