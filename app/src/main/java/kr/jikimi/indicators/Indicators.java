package kr.jikimi.indicators;

import java.util.Comparator;
import java.util.List;
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
        return sources.stream()
                .filter(source ->
                        source.indicators().stream().anyMatch(each -> each.id().equals(request.indicator())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no indicator " + request.indicator()))
                .figure(request);
    }
}
