package kr.jikimi.indicators;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All indicators, whoever supplies them. */
@Component
public class Indicators {

    private final List<FigureSource> sources;

    Indicators(List<FigureSource> sources) {
        this.sources = sources;
    }

    public List<Indicator> list() {
        return sources.stream()
                .flatMap(source -> source.indicators().stream())
                .sorted(Comparator.comparing(Indicator::id))
                .toList();
    }

    public Optional<Indicator> find(String id) {
        return list().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Figure figure(FigureRequest request) {
        return source(request.indicator())
                .orElseThrow(() -> new IllegalArgumentException("There is no indicator " + request.indicator()))
                .figure(request);
    }

    public boolean canList(String indicator) {
        return source(indicator).filter(source -> source.canList(indicator)).isPresent();
    }

    /** The records behind a figure in words. */
    public Optional<String> listing(FigureRequest request, Locale locale) {
        return source(request.indicator()).flatMap(source -> source.listing(request, locale));
    }

    /** What a dimension or an entered value is called by the module that supplies the indicator. */
    public Optional<Phrase> phrase(String indicator, String name, String value, Locale locale) {
        return source(indicator).flatMap(source -> source.phrase(indicator, name, value, locale));
    }

    private Optional<FigureSource> source(String indicator) {
        return sources.stream()
                .filter(source ->
                        source.indicators().stream().anyMatch(each -> each.id().equals(indicator)))
                .findFirst();
    }
}
