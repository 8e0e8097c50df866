package kr.jikimi.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import kr.jikimi.foundation.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The house on a day: its units, what they do, who sits on the commission, how many work there. */
@Component
public class Offices {

    private final Units units;
    private final UnitFunctions functions;
    private final Headcounts headcounts;
    private final Commissioners commissioners;
    private final SeatMatrix seats;

    Offices(
            Units units,
            UnitFunctions functions,
            Headcounts headcounts,
            Commissioners commissioners,
            SeatMatrix seats) {
        this.units = units;
        this.functions = functions;
        this.headcounts = headcounts;
        this.commissioners = commissioners;
        this.seats = seats;
    }

    public Optional<Unit> find(String code, LocalDate on) {
        return units.list(AsOf.of(on)).stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    public Unit get(String code, LocalDate on) {
        return find(code, on)
                .orElseThrow(() -> new IllegalArgumentException("There is no unit %s on %s".formatted(code, on)));
    }

    /** The tree read from the top: each unit before what is below it. */
    public List<Unit> list(AsOf asOf) {
        var inOrder = new ArrayList<Unit>();
        descend(null, units.list(asOf), inOrder);
        return inOrder;
    }

    public List<Unit> list(LocalDate on) {
        return list(AsOf.of(on));
    }

    public List<Unit> divisions(LocalDate on) {
        return list(on).stream()
                .filter(each -> each.kind() == Unit.Kind.DIVISION)
                .toList();
    }

    public List<Unit> teams(String division, LocalDate on) {
        return list(on).stream()
                .filter(each -> each.kind() == Unit.Kind.TEAM && division.equals(each.parent()))
                .toList();
    }

    /** The division that a unit is, or belongs to; none for the commission and its secretariat. */
    public Optional<Unit> findDivision(String code, LocalDate on) {
        var unit = find(code, on);
        return unit.map(Unit::kind).filter(Unit.Kind.TEAM::equals).isPresent()
                ? unit.map(Unit::parent).flatMap(parent -> find(parent, on))
                : unit.filter(each -> each.kind() == Unit.Kind.DIVISION);
    }

    /** Who is in charge, as papers say it: {@code 자치경찰협력과 생활안전팀}. An unknown code is shown as it is. */
    public String inCharge(String code, LocalDate on, Locale locale) {
        var division = findDivision(code, on).map(each -> each.name(locale)).orElse("");
        var unit = find(code, on).map(each -> each.name(locale)).orElse(code);
        if (division.isEmpty() || division.equals(unit)) {
            return unit;
        }
        return "en".equals(locale.getLanguage()) ? unit + ", " + division : division + " " + unit;
    }

    /** Code to name of every unit on the day, in the order of the tree. */
    public SequencedMap<String, String> names(LocalDate on, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        list(on).forEach(each -> names.put(each.code(), each.name(locale)));
        return names;
    }

    /** How many there are: 1국 3과 11팀. */
    public long count(Unit.Kind kind, LocalDate on) {
        return units.list(AsOf.of(on)).stream()
                .filter(each -> each.kind() == kind)
                .count();
    }

    public List<UnitFunction> functions(AsOf asOf) {
        return functions.list(asOf);
    }

    /** The latest headcount stated for the day or before it. */
    public Optional<Headcount> findHeadcount(AsOf asOf) {
        return headcounts.find(asOf);
    }

    public List<Commissioner> commissioners(AsOf asOf) {
        return commissioners.list(asOf);
    }

    /** Who proposes how many commissioners, as the law stands on the day. */
    public List<Seat> seats(LocalDate on) {
        return seats.list(on);
    }

    private static void descend(@Nullable String parent, List<Unit> all, List<Unit> inOrder) {
        for (var unit : all) {
            if (Objects.equals(unit.parent(), parent)) {
                inOrder.add(unit);
                descend(unit.code(), all, inOrder);
            }
        }
    }
}
