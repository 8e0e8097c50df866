package kr.jikimi.offices.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.jikimi.offices.Headcount;
import kr.jikimi.offices.Headcount.Cell;
import kr.jikimi.offices.Headcount.Secondment;
import kr.jikimi.offices.Headcount.Strength;
import kr.jikimi.offices.StaffKind;
import org.jspecify.annotations.Nullable;

/**
 * A headcount table as typed: fields named {@code GEN.police.quota}, {@code secondment.0.rank} and so on, kept as they
 * are until all of them can be read.
 */
final class HeadcountForm {

    /** Empty lines for people seconded since. */
    private static final int SPARE_SECONDMENTS = 2;

    private static final List<String> SECONDMENT = List.of("home", "rank", "kind", "division", "number");

    private final Map<String, String> typed;

    private HeadcountForm(Map<String, String> typed) {
        this.typed = typed;
    }

    static HeadcountForm typed(Map<String, String> parameters) {
        return new HeadcountForm(new LinkedHashMap<>(parameters));
    }

    /** The table to correct, or to begin the table of another day with. */
    static HeadcountForm from(Headcount table, LocalDate day) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("day", day.toString());
        for (var cell : table.cells()) {
            typed.put(
                    field(cell.division(), cell.kind(), "quota"),
                    String.valueOf(cell.strength().quota()));
            typed.put(
                    field(cell.division(), cell.kind(), "actual"),
                    String.valueOf(cell.strength().actual()));
        }
        for (int i = 0; i < table.secondments().size(); i++) {
            put(typed, i, table.secondments().get(i));
        }
        return new HeadcountForm(typed);
    }

    static String field(String division, StaffKind kind, String measure) {
        return "%s.%s.%s".formatted(division, kind.code(), measure);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** The numbers of the lines for secondments, with a few spare ones. */
    public List<Integer> lines() {
        var lines = new ArrayList<Integer>();
        int filled = 0;
        while (!value("secondment." + filled + ".home").isEmpty()) {
            lines.add(filled++);
        }
        for (int spare = 0; spare < SPARE_SECONDMENTS; spare++) {
            lines.add(filled + spare);
        }
        return lines;
    }

    /** What cannot be read: message keys by field. */
    Map<String, String> errors(List<String> divisions) {
        var errors = new LinkedHashMap<String, String>();
        if (date().isEmpty()) {
            errors.put("day", "offices.error.day");
        }
        for (var division : divisions) {
            for (var kind : StaffKind.values()) {
                requireNumber(field(division, kind, "quota"), errors);
                requireNumber(field(division, kind, "actual"), errors);
            }
        }
        lines().stream()
                .filter(this::isFilled)
                .forEach(line -> requireNumber("secondment." + line + ".number", errors));
        if (value("reason").isEmpty()) {
            errors.put("reason", "offices.error.reason");
        }
        return errors;
    }

    Headcount read(List<String> divisions, Optional<Headcount> known) {
        var cells = new ArrayList<Cell>();
        for (var division : divisions) {
            for (var kind : StaffKind.values()) {
                var strength =
                        new Strength(number(field(division, kind, "quota")), number(field(division, kind, "actual")));
                cells.add(new Cell(division, kind, strength, emptyToNull(value("source"))));
            }
        }
        var names = new EnglishNames(known.map(Headcount::secondments).orElse(List.of()));
        var secondments = lines().stream()
                .filter(this::isFilled)
                .map(line -> secondment(line, names))
                .toList();
        return new Headcount(date().orElseThrow(), cells, secondments);
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(value("day")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** English for agencies and ranks that are on record already; new ones keep the Korean until somebody adds it. */
    private record EnglishNames(List<Secondment> known) {

        String home(String ko) {
            return known.stream()
                    .filter(each -> each.homeKo().equals(ko))
                    .map(Secondment::homeEn)
                    .findFirst()
                    .orElse(ko);
        }

        String rank(String ko) {
            return known.stream()
                    .filter(each -> each.rankKo().equals(ko))
                    .map(Secondment::rankEn)
                    .findFirst()
                    .orElse(ko);
        }
    }

    private Secondment secondment(int line, EnglishNames names) {
        var at = "secondment." + line + ".";
        return new Secondment(
                emptyToNull(value(at + "division")),
                StaffKind.find(value(at + "kind")).orElse(StaffKind.GENERAL),
                value(at + "home"),
                names.home(value(at + "home")),
                value(at + "rank"),
                names.rank(value(at + "rank")),
                number(at + "number"),
                emptyToNull(value("source")));
    }

    private static void put(Map<String, String> typed, int line, Secondment secondment) {
        var values = List.of(
                secondment.homeKo(),
                secondment.rankKo(),
                secondment.kind().code(),
                secondment.division() == null ? "" : secondment.division(),
                String.valueOf(secondment.number()));
        for (int i = 0; i < SECONDMENT.size(); i++) {
            typed.put("secondment.%d.%s".formatted(line, SECONDMENT.get(i)), values.get(i));
        }
    }

    private boolean isFilled(int line) {
        return !value("secondment." + line + ".home").isEmpty();
    }

    private void requireNumber(String field, Map<String, String> errors) {
        if (!value(field).matches("\\d{1,5}")) {
            errors.put(field, "offices.error.number");
        }
    }

    private int number(String field) {
        return Integer.parseInt(value(field));
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
