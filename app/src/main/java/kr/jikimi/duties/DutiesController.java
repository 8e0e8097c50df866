package kr.jikimi.duties;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.access.Access;
import kr.jikimi.access.OpenToAll;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /duties}: the catalogue on a day, open to all; {@code /duties/LS-1}: one duty with all its versions. */
@Controller
class DutiesController {

    private final Duties duties;
    private final Settings settings;
    private final Access access;

    DutiesController(Duties duties, Settings settings, Access access) {
        this.duties = duties;
        this.settings = settings;
        this.access = access;
    }

    @OpenToAll
    @GetMapping("/duties")
    String duties(@RequestParam(required = false) @Nullable LocalDate on, Model model) {
        var day = day(on);
        var all = duties.list(AsOf.of(day));
        model.addAttribute("on", day);
        model.addAttribute("areas", byArea(all));
        model.addAttribute(
                "directable", all.stream().filter(Duty::mayBeDirected).count());
        return "duties/duties";
    }

    @OpenToAll
    @GetMapping("/duties/{code:[A-Z]{2}-\\d+}")
    String duty(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LocalDate on,
            Model model,
            Locale locale) {
        var versions = duties.versions(code);
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var duty = duties.find(code, AsOf.of(day(on))).orElse(versions.getFirst());
        model.addAttribute("on", day(on));
        model.addAttribute("duty", duty);
        model.addAttribute("name", duty.lawItem(locale));
        model.addAttribute("versions", versions);
        model.addAttribute("mayEdit", access.may(Permission.DUTIES_EDIT, Scope.HOUSE));
        return "duties/duty";
    }

    private static Map<Duty.Area, List<Duty>> byArea(List<Duty> all) {
        var areas = new LinkedHashMap<Duty.Area, List<Duty>>();
        for (var area : Duty.Area.values()) {
            areas.put(area, all.stream().filter(each -> each.area() == area).toList());
        }
        return areas;
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? settings.referenceDate() : on;
    }
}
