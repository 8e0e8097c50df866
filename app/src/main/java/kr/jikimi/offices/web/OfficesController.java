package kr.jikimi.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kr.jikimi.access.Access;
import kr.jikimi.access.Actor;
import kr.jikimi.access.OpenToAll;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.offices.Offices;
import kr.jikimi.offices.SeatMatrix;
import kr.jikimi.offices.SexShare;
import kr.jikimi.offices.Unit;
import kr.jikimi.offices.UnitFunction;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /offices}: the house on a day, open to all; {@code /offices/commissioners}: who sits on the commission. */
@Controller
class OfficesController {

    private final Offices offices;
    private final SeatMatrix seats;
    private final Settings settings;
    private final Access access;

    OfficesController(Offices offices, SeatMatrix seats, Settings settings, Access access) {
        this.offices = offices;
        this.seats = seats;
        this.settings = settings;
        this.access = access;
    }

    @OpenToAll
    @GetMapping("/offices")
    String offices(@RequestParam(required = false) @Nullable LocalDate on, Model model) {
        var day = day(on);
        model.addAttribute("on", day);
        model.addAttribute("chart", Branch.tree(offices.list(day)));
        model.addAttribute("bureaus", offices.count(Unit.Kind.SECRETARIAT, day));
        model.addAttribute("divisions", offices.divisions(day));
        model.addAttribute("teams", offices.count(Unit.Kind.TEAM, day));
        model.addAttribute("functions", functions(day));
        model.addAttribute("mayKeep", mayKeep(access.current()));
        model.addAttribute("mayRead", access.may(Permission.OFFICES_READ, Scope.HOUSE));
        model.addAttribute("mayTrace", access.current().mayAnywhere(Permission.FIGURES_READ));
        return "offices/offices";
    }

    @OpenToAll
    @GetMapping("/offices/commissioners")
    String commissioners(@RequestParam(required = false) @Nullable LocalDate on, Model model, Locale locale) {
        var day = day(on);
        var commissioners = offices.commissioners(AsOf.of(day));
        model.addAttribute("on", day);
        model.addAttribute("commissioners", commissioners);
        model.addAttribute("seats", SeatRow.rows(offices.seats(day), commissioners, locale));
        model.addAttribute("mayEdit", access.may(Permission.OFFICES_EDIT, Scope.HOUSE));
        model.addAttribute("sexShare", SexShare.of(commissioners, seats.sexShares(day)));
        return "offices/commissioners";
    }

    /** Whoever keeps any of the reference data finds the way to them here. */
    private static boolean mayKeep(Actor actor) {
        return actor.mayAnywhere(Permission.OFFICES_EDIT) || actor.mayAnywhere(Permission.DISTRICTS_EDIT);
    }

    private Map<String, List<UnitFunction>> functions(LocalDate day) {
        return offices.functions(AsOf.of(day)).stream().collect(Collectors.groupingBy(UnitFunction::unit));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? settings.referenceDate() : on;
    }
}
