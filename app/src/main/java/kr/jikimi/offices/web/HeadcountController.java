package kr.jikimi.offices.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.offices.Headcount;
import kr.jikimi.offices.HeadcountBook;
import kr.jikimi.offices.Headcounts;
import kr.jikimi.offices.Offices;
import kr.jikimi.offices.StaffKind;
import kr.jikimi.offices.Unit;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /offices/headcount}: the table of a day, with its sums; below it the form that states or corrects one. */
@Controller
class HeadcountController {

    private final Offices offices;
    private final Headcounts headcounts;
    private final HeadcountBook book;
    private final Settings settings;
    private final Access access;
    private final Words words;

    HeadcountController(
            Offices offices, Headcounts headcounts, HeadcountBook book, Settings settings, Access access, Words words) {
        this.offices = offices;
        this.headcounts = headcounts;
        this.book = book;
        this.settings = settings;
        this.access = access;
        this.words = words;
    }

    @Requires(Permission.OFFICES_READ)
    @GetMapping("/offices/headcount")
    String headcount(@RequestParam(required = false) @Nullable LocalDate on, Model model, Locale locale) {
        access.require(Permission.OFFICES_READ, Scope.HOUSE);
        var day = on == null ? settings.referenceDate() : on;
        model.addAttribute("on", day);
        model.addAttribute("headcount", headcounts.find(AsOf.of(day)).orElse(null));
        model.addAttribute("days", headcounts.days());
        model.addAttribute("kinds", StaffKind.values());
        model.addAttribute("divisions", offices.divisions(day));
        model.addAttribute("mayEdit", access.may(Permission.OFFICES_EDIT, Scope.HOUSE));
        model.addAttribute("names", offices.names(day, locale));
        model.addAttribute("mayTrace", access.current().mayAnywhere(Permission.FIGURES_READ));
        return "offices/headcount";
    }

    @Requires(Permission.OFFICES_EDIT)
    @GetMapping("/offices/headcount/form")
    String form(@RequestParam(required = false) @Nullable LocalDate on, Model model) {
        access.require(Permission.OFFICES_EDIT, Scope.HOUSE);
        var day = on == null ? settings.referenceDate() : on;
        var table = headcounts.find(AsOf.of(day)).orElse(new Headcount(day, List.of(), List.of()));
        return show(HeadcountForm.from(table, day), day, model);
    }

    @Requires(Permission.OFFICES_EDIT)
    @PostMapping("/offices/headcount")
    String state(@RequestParam Map<String, String> parameters, Model model, Locale locale) {
        access.require(Permission.OFFICES_EDIT, Scope.HOUSE);
        var form = HeadcountForm.typed(parameters);
        var day = form.date().orElse(settings.referenceDate());
        var divisions = divisionCodes(day);
        var errors = form.errors(divisions);
        if (!errors.isEmpty()) {
            model.addAttribute("errors", words.messages(errors, locale));
            return show(form, day, model);
        }
        var stated = form.read(divisions, headcounts.find(AsOf.of(day)));
        return book.state(stated, seen(parameters, day), form.value("reason"))
                .fold(done -> "redirect:/offices/headcount?on=" + done, refusal -> {
                    words.explain(refusal, model, locale);
                    return show(form, day, model);
                });
    }

    private String show(HeadcountForm form, LocalDate day, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("day", day);
        model.addAttribute("stored", stored(day).orElse(null));
        model.addAttribute("seen", headcounts.edition(day));
        model.addAttribute("kinds", StaffKind.values());
        model.addAttribute("divisions", offices.divisions(day));
        return "offices/headcount-form";
    }

    /** What is on record for exactly that day; shown beside what the officer types. */
    private Optional<HeadcountForm> stored(LocalDate day) {
        return headcounts
                .find(AsOf.of(day))
                .filter(table -> table.asOf().equals(day))
                .map(table -> HeadcountForm.from(table, day));
    }

    private List<String> divisionCodes(LocalDate day) {
        return offices.divisions(day).stream().map(Unit::code).toList();
    }

    /** Whoever moves the table to another day has seen none of that day. */
    private static int seen(Map<String, String> parameters, LocalDate day) {
        if (!day.toString().equals(parameters.getOrDefault("seenOn", day.toString()))) {
            return 0;
        }
        var seen = parameters.getOrDefault("seen", "0");
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }
}
