package kr.jikimi.cli.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.formats.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The other commands, on the invented events of {@code docs/samples} over the districts of Seoul. */
class EventCommandsTests {

    private static final String POINTS = "../docs/samples/points.csv";
    private static final String AREA = "../seed/seoul-2024/districts.geojson";

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void A01_findsSignificantCells() {
        assertThat(run(
                        "gi",
                        "--cell",
                        "500",
                        "--permutations",
                        "9999",
                        "--rate",
                        "0.3",
                        "--area",
                        AREA,
                        "--out",
                        at("gi.csv")))
                .isZero();
        var table = CsvTable.read(folder.resolve("gi.csv"));
        assertThat(table.header())
                .containsExactly("x", "y", "count", "z", "p", "q", "pNormal", "class", "countP", "countQ", "alone");
        assertThat(table.texts("class")).contains("hot", "none", "");
    }

    @Test
    void A02_printsGlobalMoranAndWritesTheLocalOne() {
        assertThat(run("moran", "--cell", "500", "--permutations", "9999", "--rate", "0.3", "--out", at("m.csv")))
                .isZero();
        assertThat(terminal.out()).startsWith("statistic,value").containsPattern("index,0\\.\\d+");
        assertThat(CsvTable.read(folder.resolve("m.csv")).texts("group")).contains("HIGH_HIGH", "NONE");
    }

    @Test
    void A03_printsTheNearestNeighbourIndex() {
        assertThat(run("nearest-neighbour", "--area", AREA)).isZero();
        assertThat(terminal.out()).contains("squareKilometres,605.1", "index,0.46");
        assertThat(terminal.err()).contains("70 rows lie outside the study area");
    }

    @Test
    void A04_printsTheNearRepeatTable() {
        assertThat(run("near-repeat", "--time", "when", "--bands", "3", "--simulations", "99", "--out", at("n.csv")))
                .isZero();
        assertThat(terminal.out()).contains("0-100 m", "over 300 m", "1.51 *");
        assertThat(CsvTable.read(folder.resolve("n.csv")).rows()).hasSize(5 * 5);
    }

    @Test
    void A05_namesTheCourseOfEachCell() {
        assertThat(run(
                        "classify",
                        "--time",
                        "when",
                        "--cell",
                        "1000",
                        "--period",
                        "60d",
                        "--rate",
                        "0.3",
                        "--permutations",
                        "9999",
                        "--out",
                        at("c.csv")))
                .isZero();
        assertThat(CsvTable.read(folder.resolve("c.csv")).texts("course"))
                .contains("NONE")
                .containsAnyOf("SPORADIC", "PERSISTENT");
        assertThat(terminal.err()).contains("12 periods of 60d from 2024-01-11 to 2025-12-30");
    }

    @Test
    void A06_sharesSpansAmongHours() throws IOException {
        assertThat(terminal.run(
                        "aoristic",
                        "--points",
                        "../docs/samples/spans.csv",
                        "--x",
                        "lon",
                        "--y",
                        "lat",
                        "--from",
                        "from",
                        "--to",
                        "until",
                        "--out",
                        at("w.csv")))
                .isZero();
        double sum = terminal.out()
                .lines()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",")[2]))
                .sum();
        assertThat(sum).isBetween(399.999, 400.001);
        var weights = CsvTable.read(folder.resolve("w.csv"));
        assertThat(weights.header()).containsExactly("row", "x", "y", "slot", "weight");
    }

    @Test
    void B01_forecastsByCellAndSlotAndPrintsItsParameters() {
        assertThat(run(
                        "forecast",
                        "--time",
                        "when",
                        "--cell",
                        "1000",
                        "--slots",
                        "4",
                        "--area",
                        AREA,
                        "--out",
                        at("f.csv"),
                        "--report",
                        at("f.html")))
                .isZero();
        var table = CsvTable.read(folder.resolve("f.csv"));
        assertThat(table.header()).containsExactly("x", "y", "value", "slot00", "slot01", "slot02", "slot03");
        assertThat(terminal.out())
                .startsWith("weight,halfLifeDays,bandwidthMetres")
                .contains("events expected; rate half-life");
        assertThat(folder.resolve("f.html")).content().contains("예측 지도: 2025-12-31 ~ 2026-01-29");
    }

    @Test
    void B02_reportsHitsForEachModelAndCoverage() throws IOException {
        assertThat(backtest("--train-until", "2025-10-01", "--out", at("b.json"), "--report", at("b.html")))
                .isZero();
        var json = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("b.json")));
        assertThat(json.path("results").size()).isEqualTo(5 * 2);
        JsonNode first = json.path("results").get(0);
        assertThat(first.propertyNames())
                .contains("model", "coverage", "hits", "events", "hitRate", "pai", "pei", "paiInterval");
        double rate = first.path("hits").asDouble() / first.path("events").asDouble();
        assertThat(first.path("hitRate").asDouble()).isEqualTo(rate);
        assertThat(json.path("windows").size()).isEqualTo(3);
        assertThat(json.path("fit").path("terms").size()).isPositive();
        assertThat(Files.readString(folder.resolve("b.html")))
                .contains("한눈에", "At a glance", "어디서 이기고 어디서 지나", "data:image/png");
        assertThat(terminal.out()).contains("# forecast against lastMonth at 1%: won");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--train-until|2020-01-01|No event lies before the end of training",
                "--train-until|2026-06-01|expected 30 or more",
                "--train-until|soon|--train-until: found soon",
                "--horizon|900d|expected 900 or more",
                "--horizon|long|--horizon: found long",
                "--coverage|0%|--coverage: found 0%",
                "--coverage|150%|--coverage: found 150%",
                "--out|b.csv|--out: found b.csv",
                "--zone|Seoul|--zone: found Seoul"
            })
    void C01_refusesABackTestThatCannotBe(String option, String value, String message) {
        var options = option.equals("--train-until")
                ? new String[] {option, value}
                : new String[] {"--train-until", "2025-10-01", option, value};
        assertThat(backtest(options)).isEqualTo(2);
        assertThat(terminal.err()).contains(message).contains("Maybe").doesNotContain("\tat ");
    }

    @Test
    void C04_refusesAnAreaWithoutEvents() throws IOException {
        var sea = "{\"type\":\"Polygon\",\"coordinates\":[[[130,35],[130.1,35],[130.1,35.1],[130,35]]]}";
        var area = Files.writeString(folder.resolve("sea.geojson"), sea).toString();
        assertThat(run("gi", "--area", area, "--out", at("gi.csv"))).isEqualTo(2);
        assertThat(terminal.err()).contains("the study area: found none of 6,449 events in it");
    }

    @Test
    void C02_saysWhichTimesItCannotRead() throws IOException {
        var text = "lon,lat,when\n127,37.5,2024-01-01\n127,37.5,soon\n127,37.5,\n127,37.5,2024-01-03T23:30:00Z\n";
        var file = Files.writeString(folder.resolve("t.csv"), text);
        assertThat(terminal.run(
                        "near-repeat", "--points", file.toString(), "--x", "lon", "--y", "lat", "--time", "when"))
                .isZero();
        assertThat(terminal.err()).contains("not understood (row 3: soon)", "no time (row 4)");
    }

    @Test
    void C03_saysTheSameOfEventsInAnyOrder() throws IOException {
        var rows =
                Files.readAllLines(Path.of(POINTS)).stream().skip(1).limit(1500).toList();
        var backward =
                Files.writeString(folder.resolve("back.csv"), "id,lon,lat,when\n" + String.join("\n", rows.reversed()));
        var forward = Files.writeString(folder.resolve("forth.csv"), "id,lon,lat,when\n" + String.join("\n", rows));
        assertThat(results(forward)).isEqualTo(results(backward));
    }

    private String results(Path points) throws IOException {
        var out = at("r.json");
        assertThat(terminal.run(
                        "backtest",
                        "--points",
                        points.toString(),
                        "--x",
                        "lon",
                        "--y",
                        "lat",
                        "--time",
                        "when",
                        "--train-until",
                        "2024-04-01",
                        "--cell",
                        "1000",
                        "--resamples",
                        "20",
                        "--out",
                        out))
                .isZero();
        var json = JsonMapper.builder().build().readTree(Files.readString(Path.of(out)));
        return json.path("results").values().stream()
                .map(result -> result.path("hits").toString())
                .toList()
                .toString();
    }

    @Test
    void D01_everyCommandShowsAWorkedExample() {
        for (var command : List.of(
                "density",
                "gi",
                "moran",
                "nearest-neighbour",
                "near-repeat",
                "classify",
                "aoristic",
                "forecast",
                "backtest",
                "table")) {
            var fresh = new Terminal();
            assertThat(fresh.run(command, "--help")).isZero();
            assertThat(fresh.out()).contains("Example", "bin/jikimi hotspot " + command + " ");
        }
    }

    @Test
    void D02_writesTheCrimeTableTidily() {
        assertThat(terminal.run("table", "../docs/samples/crime-by-district.csv"))
                .isZero();
        assertThat(terminal.out().lines())
                .startsWith("unit,kind,mois,kostat,year,offence,measure,value")
                .contains("종로구,district,11110,11010,2031,절도,발생,117");
        assertThat(terminal.err()).contains("2 warnings");
    }

    private int backtest(String... options) {
        var fixed =
                Stream.of("backtest", "--time", "when", "--cell", "1000", "--coverage", "1%,5%", "--resamples", "50");
        return run(Stream.concat(fixed, Stream.of(options)).toArray(String[]::new));
    }

    private int run(String command, String... options) {
        var fixed = Stream.of(command, "--points", POINTS, "--x", "lon", "--y", "lat");
        return terminal.run(Stream.concat(fixed, Stream.of(options)).toArray(String[]::new));
    }

    private int run(String[] all) {
        return run(all[0], Arrays.copyOfRange(all, 1, all.length));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }
}
