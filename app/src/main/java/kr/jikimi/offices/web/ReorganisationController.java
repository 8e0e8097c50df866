package kr.jikimi.offices.web;

import java.util.Locale;
import java.util.Map;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.access.Scope;
import kr.jikimi.history.Newest;
import kr.jikimi.offices.Reorganisation;
import kr.jikimi.offices.Unit;
import kr.jikimi.offices.Units;
import kr.jikimi.rules.Outcome;
import kr.jikimi.settings.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Below {@code /offices/units/GEN}: {@code names} gives it a new one, {@code abolition} its end, {@code teams} a new team. */
@Controller
class ReorganisationController {

    private static final String ADDRESS = "/offices/units/{code}/{act:names|abolition|teams}";

    private final Units units;
    private final Reorganisation reorganisation;
    private final Settings settings;
    private final Access access;
    private final Words words;

    ReorganisationController(
            Units units, Reorganisation reorganisation, Settings settings, Access access, Words words) {
        this.units = units;
        this.reorganisation = reorganisation;
        this.settings = settings;
        this.access = access;
        this.words = words;
    }

    @Requires(Permission.OFFICES_EDIT)
    @GetMapping(ADDRESS)
    String form(@PathVariable String code, @PathVariable String act, Model model) {
        access.require(Permission.OFFICES_EDIT, Scope.unit(code));
        var newest = newest(code);
        model.addAttribute("form", UnitForm.about(act, newest, settings.referenceDate()));
        return show(act, newest, model);
    }

    @Requires(Permission.OFFICES_EDIT)
    @PostMapping(ADDRESS)
    String change(
            @PathVariable String code,
            @PathVariable String act,
            @ModelAttribute UnitForm form,
            Model model,
            Locale locale) {
        access.require(Permission.OFFICES_EDIT, Scope.unit(code));
        var errors = form.errors(act);
        model.addAttribute("form", form);
        if (!errors.isEmpty()) {
            model.addAttribute("errors", words.messages(errors, locale));
            return show(act, newest(code), model);
        }
        return act(act, code, form).fold(done -> "redirect:/offices/units/" + done, refusal -> {
            words.explain(refusal, model, locale);
            model.addAttribute("form", form.seeing(newest(code).version()));
            return show(act, newest(code), model);
        });
    }

    private Outcome<String> act(String act, String code, UnitForm form) {
        return switch (act) {
            case "names" -> reorganisation.rename(form.change(code));
            case "abolition" -> reorganisation.abolish(form.change(code));
            default -> reorganisation.establish(code, form.change(form.code()));
        };
    }

    private static String show(String act, Newest<Unit> newest, Model model) {
        model.addAttribute("act", act);
        var unit = newest.record();
        model.addAttribute("unit", unit);
        model.addAttribute("breadcrumb", Map.of("/offices/units/" + unit.code(), unit.nameKo()));
        return "offices/change";
    }

    private Newest<Unit> newest(String code) {
        return units.findNewest(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
