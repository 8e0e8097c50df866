package kr.jikimi.benchmarks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line of findings: named values, each a text or a number. Rows of one benchmark may differ in their names. */
public record Row(Map<String, Object> values) {

    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A row that begins with what was measured. */
    public static Row of(String what) {
        return new Row(Map.of("what", what));
    }

    public Row and(String name, String text) {
        return with(name, text);
    }

    public Row and(String name, Number number) {
        return with(name, number);
    }

    public Row and(Timing timing) {
        return with("median_ms", timing.median())
                .with("least_ms", timing.least())
                .with("greatest_ms", timing.greatest())
                .with("runs", timing.runs());
    }

    private Row with(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Row(more);
    }
}
