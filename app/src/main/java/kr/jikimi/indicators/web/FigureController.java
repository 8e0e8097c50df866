package kr.jikimi.indicators.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.indicators.Citation;
import kr.jikimi.indicators.Citations;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.indicators.Indicators;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /figures}: all places; {@code /figures/F001}: one; {@code /figures/of/budget.spent?line=B01}: any other. */
@Controller
class FigureController {

    private static final String DIMENSION = "at.";

    private final Citations citations;
    private final Indicators indicators;
    private final Settings settings;
    private final Phrases phrases;

    FigureController(Citations citations, Indicators indicators, Settings settings, Phrases phrases) {
        this.phrases = phrases;
        this.citations = citations;
        this.indicators = indicators;
        this.settings = settings;
    }

    @GetMapping("/figures")
    @Requires(Permission.FIGURES_READ)
    String list(@RequestParam(name = "as-of", required = false) @Nullable LocalDate date, Model model) {
        var asOf = asOf(date, null);
        model.addAttribute("asOf", asOf);
        model.addAttribute("figures", citations.figures(asOf));
        return "indicators/figures";
    }

    @GetMapping("/figures/{ref}")
    @Requires(Permission.FIGURES_READ)
    String one(
            @PathVariable String ref,
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate date,
            @RequestParam(name = "known-on", required = false) @Nullable LocalDate knownOn,
            Model model) {
        var cited = citations
                .figure(ref, asOf(date, knownOn))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return show(cited, knownOn, model);
    }

    @GetMapping("/figures/of/{indicator}")
    @Requires(Permission.FIGURES_READ)
    String any(
            @PathVariable String indicator,
            @RequestParam Map<String, String> parameters,
            @RequestParam(name = "as-of", required = false) @Nullable LocalDate date,
            @RequestParam(name = "known-on", required = false) @Nullable LocalDate knownOn,
            Model model) {
        var known = indicators.find(indicator).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var citation = new Citation("", known.nameKo(), known.nameEn(), indicator, at(parameters), null, null, null);
        return show(figure(citation, asOf(date, knownOn)), knownOn, model);
    }

    private CitedFigure figure(Citation citation, AsOf asOf) {
        try {
            return citations.figure(citation, asOf);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
        }
    }

    private static Map<String, String> at(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(each -> each.getKey().startsWith(DIMENSION))
                .collect(Collectors.toMap(
                        each -> each.getKey().substring(DIMENSION.length()),
                        Map.Entry::getValue,
                        (a, b) -> a,
                        TreeMap::new));
    }

    private String show(CitedFigure cited, @Nullable LocalDate knownOn, Model model) {
        FigureRequest request = cited.figure().request();
        model.addAttribute("cited", cited);
        model.addAttribute("at", new TreeMap<>(request.at()));
        model.addAttribute("phrases", phrases.of(request.indicator()));
        model.addAttribute("knownOn", knownOn);
        model.addAttribute("zone", OfficeClock.ZONE);
        return "indicators/figure";
    }

    /** Known on a day means: with everything recorded until the end of that day. */
    private AsOf asOf(@Nullable LocalDate date, @Nullable LocalDate knownOn) {
        var day = date == null ? settings.referenceDate() : date;
        return knownOn == null
                ? AsOf.of(day)
                : AsOf.of(
                        day,
                        knownOn.atTime(LocalTime.MAX).atZone(OfficeClock.ZONE).toInstant());
    }
}
