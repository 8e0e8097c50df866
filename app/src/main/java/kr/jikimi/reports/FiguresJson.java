package kr.jikimi.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.jikimi.foundation.Period;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.programme.Milestone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The figures and milestones of a paper as JSON, for machines and for tests. */
@Component
class FiguresJson {

    private static final List<String> PLACES = List.of("district", "station", "division");

    private final JsonMapper json;

    FiguresJson(JsonMapper json) {
        this.json = json;
    }

    byte[] write(Composed composed) {
        var paper = new LinkedHashMap<String, @Nullable Object>();
        paper.put("paper", composed.key());
        paper.put("title", composed.paper().head().title());
        paper.put("asOf", composed.asOf().date().toString());
        paper.put(
                "figures", composed.figures().stream().map(FiguresJson::figure).toList());
        paper.put(
                "milestones",
                composed.milestones().stream()
                        .map(each -> milestone(each, composed.asOf().date()))
                        .toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(paper);
    }

    private static Map<String, @Nullable Object> figure(CitedFigure cited) {
        var figure = cited.figure();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("ref", cited.ref());
        fields.put("label", cited.citation().label(Locale.KOREAN));
        fields.put("value", figure.value());
        fields.put("unit", figure.indicator().unit());
        fields.put("qualifier", figure.qualifier());
        fields.put("display", cited.display(Locale.KOREAN));
        fields.put("displayUnit", cited.displayUnit());
        fields.put("asOf", figure.request().asOf().date().toString());
        fields.put("period", iso(figure.period()));
        fields.put("periodStated", figure.periodStated());
        fields.put("place", place(cited));
        fields.put("kind", figure.kind().name().toLowerCase(Locale.ROOT));
        fields.put("standing", figure.standing().name().toLowerCase(Locale.ROOT));
        fields.put("indicator", figure.indicator().id());
        fields.put("records", figure.records().size());
        fields.put("lineage", figure.lineage());
        return fields;
    }

    private static @Nullable String iso(@Nullable Period period) {
        return period == null ? null : period.iso();
    }

    private static @Nullable String place(CitedFigure cited) {
        var at = cited.figure().request().at();
        return PLACES.stream()
                .flatMap(dimension -> Optional.ofNullable(at.get(dimension)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Map<String, @Nullable Object> milestone(Milestone milestone, LocalDate day) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("ref", milestone.key());
        fields.put("programme", milestone.programme());
        fields.put("label", milestone.textKo());
        fields.put("period", period(milestone));
        fields.put("periodText", milestone.period().words(Locale.KOREAN));
        fields.put("done", milestone.isDone(day));
        return new LinkedHashMap<>(fields);
    }

    /** {@code start/end}; an open side stays empty, as ISO 8601 writes it with two dots. */
    private static @Nullable String period(Milestone milestone) {
        var first = milestone.period().first();
        var last = milestone.period().last();
        var sides = new ArrayList<String>();
        sides.add(first.map(LocalDate::toString).orElse(".."));
        sides.add(last.map(LocalDate::toString).orElse(".."));
        return first.isEmpty() && last.isEmpty() ? null : String.join("/", sides);
    }
}
