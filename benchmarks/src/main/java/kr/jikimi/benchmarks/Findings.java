package kr.jikimi.benchmarks;

import java.util.List;

/**
 * What a benchmark found.
 *
 * @param about one sentence: what was measured, beside what
 * @param rows in the order they are printed
 */
public record Findings(String about, List<Row> rows) {

    public Findings {
        rows = List.copyOf(rows);
    }
}
