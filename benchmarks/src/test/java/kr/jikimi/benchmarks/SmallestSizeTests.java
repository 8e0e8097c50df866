package kr.jikimi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.jikimi.benchmarks.crowd.CrowdBenchmark;
import kr.jikimi.benchmarks.hotspot.HotspotBenchmark;
import org.junit.jupiter.api.Test;

/** Every benchmark runs, compares and prints at its smallest size; how fast is not asked. */
class SmallestSizeTests {

    @Test
    void walksASmallCrowdBesideBothBaselines() {
        var findings = new CrowdBenchmark(List.of(200), 2, 1).run();
        assertThat(findings.rows())
                .extracting(row -> row.values().get("what"))
                .containsExactly("engine", "engine", "reference loop", "all pairs");
        assertThat(findings.rows())
                .allSatisfy(row -> assertThat(number(row, "per_cpu_s")).isPositive());
        assertThat(Print.json("crowd", findings)).contains("\"benchmark\": \"crowd\"", "\"people\": 200");
    }

    @Test
    void staysWithinAMillionthOfThePeakOnFewPoints() {
        var findings = new HotspotBenchmark(
                        new HotspotBenchmark.Sizes(List.of(500), List.of(2_000.0), List.of(200), List.of(300), 1))
                .run();
        assertThat(findings.rows())
                .filteredOn(row ->
                        row.values().get("by") == "engine" && row.values().containsKey("error_of_peak"))
                .hasSizeGreaterThan(10)
                .allSatisfy(row -> assertThat(number(row, "error_of_peak")).isLessThan(1e-6));
        assertThat(findings.rows())
                .filteredOn(row -> row.values().containsKey("same_table"))
                .allSatisfy(row -> assertThat(row.values()).containsEntry("same_table", "yes"));
        assertThat(Print.table(findings.rows())).contains("Gi*", "Knox", "back-test");
    }

    private static double number(Row row, String column) {
        return Double.parseDouble(String.valueOf(row.values().get(column)));
    }
}
