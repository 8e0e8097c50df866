package kr.jikimi.reports.web;

import java.util.Locale;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.reports.Desk;
import kr.jikimi.reports.LooseEnds;
import kr.jikimi.reports.Reports;
import kr.jikimi.settings.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** {@code /reports/work/sections}: the sections of a paper, and what is still loose in its texts. */
@Controller
class SectionListController {

    private final Reports reports;
    private final Desk desk;
    private final LooseEnds loose;
    private final Settings settings;

    SectionListController(Reports reports, Desk desk, LooseEnds loose, Settings settings) {
        this.reports = reports;
        this.desk = desk;
        this.loose = loose;
        this.settings = settings;
    }

    @GetMapping("/reports/{key}/sections")
    @Requires(Permission.REPORTS_EDIT)
    String list(@PathVariable String key, Model model, Locale locale) {
        desk.requireWriter();
        var asOf = AsOf.of(settings.referenceDate());
        var paper = reports.find(key, asOf).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("paper", paper);
        model.addAttribute("loose", loose.list(paper, asOf, locale));
        return "reports/sections";
    }
}
