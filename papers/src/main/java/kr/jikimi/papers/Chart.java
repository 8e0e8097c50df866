package kr.jikimi.papers;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A chart, drawn once and printed alike in every format, with its numbers as a table for those who would rather read.
 *
 * @param description what the chart shows, in a sentence; required, it is also the alternative text
 * @param unit the unit of the axis, as printed
 * @param categories the rows of a bar chart, the points in time of a trend
 * @param tableShown whether the table is printed below the chart; a spreadsheet always has it
 */
public record Chart(
        Kind kind,
        String title,
        String description,
        String unit,
        List<String> categories,
        List<Series> series,
        boolean tableShown)
        implements Block {

    /** The three drawings. */
    public enum Kind {
        /** Horizontal bars, one group per category. */
        BARS,
        /** Upright columns, one group per category. */
        COLUMNS,
        /** Lines over the categories. */
        LINE
    }

    /** One colour of the chart: a value for each category; a value without a number leaves a gap. */
    public record Series(String name, List<Measured> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (description.isBlank()) {
            throw new IllegalArgumentException(
                    "Chart \"%s\" has no description.%nMaybe say in one sentence what it shows.".formatted(title));
        }
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("Chart \"%s\": series \"%s\" has %d values for %d categories."
                        .formatted(title, one.name(), one.values().size(), categories.size()));
            }
        }
    }

    @Override
    public Stream<Figure> figures() {
        return IntStream.range(0, categories.size())
                .boxed()
                .flatMap(row -> series.stream().map(one -> one.values().get(row)))
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast);
    }
}
