package kr.jikimi.reports.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.Chain;
import kr.jikimi.indicators.BareNumbers;
import kr.jikimi.indicators.Citation;
import kr.jikimi.indicators.Citations;
import kr.jikimi.reports.Desk;
import kr.jikimi.reports.PaperDefinition;
import kr.jikimi.reports.Reports;
import kr.jikimi.reports.Section;
import kr.jikimi.reports.SectionChange;
import kr.jikimi.rules.Refusal;
import kr.jikimi.rules.Rules;
import kr.jikimi.settings.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /reports/work/sections/introduction}: the desk for a section that is written by hand. */
@Controller
class SectionController {

    private final Reports reports;
    private final Desk desk;
    private final Citations citations;
    private final Rules rules;
    private final Settings settings;
    private final Chain chain;

    SectionController(Reports reports, Desk desk, Citations citations, Rules rules, Settings settings, Chain chain) {
        this.reports = reports;
        this.desk = desk;
        this.citations = citations;
        this.rules = rules;
        this.settings = settings;
        this.chain = chain;
    }

    @GetMapping("/reports/{key}/sections/{name}")
    @Requires(Permission.REPORTS_EDIT)
    String open(@PathVariable String key, @PathVariable String name, Model model) {
        desk.requireWriter();
        var section = section(key, name);
        return show(key, section, new SectionChange(section.version(), section.body(), ""), model);
    }

    /** Saves, or only shows what would be saved. */
    @PostMapping("/reports/{key}/sections/{name}")
    @Requires(Permission.REPORTS_EDIT)
    String write(
            @PathVariable String key,
            @PathVariable String name,
            @ModelAttribute SectionChange change,
            @RequestParam(defaultValue = "save") String act,
            Model model,
            Locale locale) {
        desk.requireWriter();
        var section = section(key, name);
        if (act.equals("preview")) {
            return show(key, section, change, model);
        }
        return desk.rewrite(section, change)
                .fold(
                        done -> "redirect:/reports/" + key + "/sections?saved",
                        refusal -> refuse(key, section, change, refusal, model, locale));
    }

    private String refuse(
            String key, Section section, SectionChange change, Refusal refusal, Model model, Locale locale) {
        model.addAttribute("refusal", rules.explain(refusal, locale));
        if (change.version() != section.version()) {
            model.addAttribute("theirs", section.body());
        }
        return show(key, section, new SectionChange(section.version(), change.body(), change.why()), model);
    }

    private String show(String key, Section section, SectionChange change, Model model) {
        var asOf = AsOf.of(settings.referenceDate());
        model.addAttribute("paper", paper(key));
        model.addAttribute("section", section);
        model.addAttribute("change", change);
        model.addAttribute("preview", desk.preview(change.body(), asOf, Locale.KOREAN));
        model.addAttribute("bare", BareNumbers.in(change.body()));
        model.addAttribute("broken", desk.broken(change.body()));
        model.addAttribute("figures", citations.figures(asOf));
        model.addAttribute("listings", listings(asOf));
        model.addAttribute("changes", chain.list("reports", "section", section.id()));
        return "reports/section";
    }

    /** By place: the records behind its figure, where they can be listed. */
    private Map<String, String> listings(AsOf asOf) {
        var listings = new TreeMap<String, String>();
        citations.list().stream()
                .map(Citation::ref)
                .forEach(ref -> citations.listing(ref, asOf, Locale.KOREAN).ifPresent(it -> listings.put(ref, it)));
        return listings;
    }

    private PaperDefinition paper(String key) {
        return reports.find(key, AsOf.of(settings.referenceDate()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Section section(String key, String name) {
        return paper(key).sections().stream()
                .filter(each -> each.key().equals(name) && each.isNarrative())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
