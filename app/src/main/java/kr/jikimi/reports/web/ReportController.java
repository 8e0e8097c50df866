package kr.jikimi.reports.web;

import java.time.LocalDate;
import java.util.Locale;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.papers.press.PaperPress;
import kr.jikimi.reports.Composed;
import kr.jikimi.reports.Format;
import kr.jikimi.reports.PrintShop;
import kr.jikimi.reports.Reports;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /reports}: the papers; {@code /reports/work}: one of them, to read and to take away. */
@Controller
class ReportController {

    private final Reports reports;
    private final PrintShop press;
    private final Settings settings;
    private final Access access;

    ReportController(Reports reports, PrintShop press, Settings settings, Access access) {
        this.reports = reports;
        this.press = press;
        this.settings = settings;
        this.access = access;
    }

    @GetMapping("/reports")
    @Requires(Permission.REPORTS_READ)
    String list(Model model) {
        model.addAttribute("papers", reports.list(AsOf.of(settings.referenceDate())));
        model.addAttribute("date", settings.referenceDate());
        return "reports/reports";
    }

    @GetMapping("/reports/{key}")
    @Requires(Permission.REPORTS_READ)
    String read(
            @PathVariable String key,
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate date,
            Model model) {
        var composed = compose(key, date);
        model.addAttribute("composed", composed);
        model.addAttribute("body", PaperPress.preview(composed.paper()));
        model.addAttribute("formats", Format.values());
        model.addAttribute("mayDownload", access.current().mayAnywhere(Permission.REPORTS_DOWNLOAD));
        model.addAttribute("mayEdit", access.current().mayEverywhere(Permission.REPORTS_EDIT));
        return "reports/report";
    }

    @GetMapping("/reports/{key}/files/{extension}")
    @Requires(Permission.REPORTS_DOWNLOAD)
    ResponseEntity<byte[]> download(
            @PathVariable String key,
            @PathVariable String extension,
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate date) {
        var format = Format.find(extension).orElseThrow(ReportController::notFound);
        var composed = compose(key, date);
        var disposition = ContentDisposition.attachment()
                .filename(PrintShop.fileName(composed, format))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .body(press.print(composed, format));
    }

    /** Papers are written in Korean, whatever language the screen is in. */
    private Composed compose(String key, @Nullable LocalDate date) {
        var asOf = AsOf.of(date == null ? settings.referenceDate() : date);
        return reports.compose(key, asOf, Locale.KOREAN).orElseThrow(ReportController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
