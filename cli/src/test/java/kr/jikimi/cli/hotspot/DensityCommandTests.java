package kr.jikimi.cli.hotspot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.jikimi.formats.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DensityCommandTests {

    private static final String SQUARE_WITH_HOLE = """
            {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:5179"}},"features":[
            {"type":"Feature","properties":{"name":"가"},"geometry":{"type":"MultiPolygon","coordinates":[
            [[[950000,1950000],[950000,1952000],[952000,1952000],[952000,1950000],[950000,1950000]],
            [[950500,1950500],[951500,1950500],[951500,1951500],[950500,1951500],[950500,1950500]]]]}}]}
            """;

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void A01_spreadsOneEventAsAGaussianInEventsPerSquareKilometre() throws IOException {
        var grid = density("x,y\n950050,1950050\n", "--crs", "EPSG:5179", "--cell", "100", "--bandwidth", "200");
        assertThat(grid.header()).containsExactly("x", "y", "value");
        double h = 0.2;
        for (int i = 0; i < grid.rows().size(); i += 7) {
            double dx = (grid.numbers("x")[i] - 950_050) / 1000;
            double dy = (grid.numbers("y")[i] - 1_950_050) / 1000;
            double expected = Math.exp(-(dx * dx + dy * dy) / 2 / h / h) / (2 * Math.PI * h * h);
            assertThat(grid.numbers("value")[i]).isCloseTo(expected, within(1e-6 * 3.98));
        }
        assertThat(Arrays.stream(grid.numbers("value")).sum() * 0.01).isCloseTo(1, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({"gaussian, 0.5", "gaussian, 1", "gaussian, 3.3", "gaussian, 20", "quartic, 0.5", "quartic, 5"})
    void A02_agreesWithItsExactTwinForAnyRatioOfBandwidthToCell(String kernel, double ratio) throws IOException {
        var points = random(300);
        var options = new String[] {
            "--crs", "EPSG:5179", "--cell", "100", "--bandwidth", String.valueOf(100 * ratio), "--kernel", kernel
        };
        double[] fast = density(points, options).numbers("value");
        double[] slow = density(points, append(options, "--exact")).numbers("value");
        double peak = Arrays.stream(slow).max().orElseThrow();
        for (int i = 0; i < fast.length; i++) {
            assertThat(fast[i]).isCloseTo(slow[i], within(1e-6 * peak));
        }
    }

    @Test
    void A03_laysTheGridOverThePointsPaddedByThreeBandwidths() throws IOException {
        var grid = density("x,y\n950050,1950050\n950450,1950050\n", "--crs", "EPSG:5179", "--bandwidth", "200");
        assertThat(Arrays.stream(grid.numbers("x")).min().orElseThrow()).isEqualTo(949_450);
        assertThat(Arrays.stream(grid.numbers("x")).max().orElseThrow()).isEqualTo(951_050);
    }

    @Test
    void B01_laysTheGridOverTheAreaAndNamesWhatLiesOutside() throws IOException {
        var area = area();
        var grid =
                density("x,y\n950100,1950100\n951000,1951000\n999999,1999999\n", "--crs", "EPSG:5179", "--area", area);
        assertThat(Arrays.stream(grid.numbers("x")).min().orElseThrow()).isEqualTo(950_050);
        assertThat(grid.rows()).hasSize(20 * 20);
        assertThat(terminal.err())
                .contains("2 rows lie outside the study area", "row 3", "row 4", "counted all the same");
    }

    @Test
    void B02_leavesCellsOutsideEmptyWithEdgeCorrection() throws IOException {
        var grid = density(
                "x,y\n950100,1950100\n951000,1951000\n", "--crs", "EPSG:5179", "--area", area(), "--edge", "uniform");
        assertThat(grid.texts("value").stream().filter(String::isEmpty)).hasSizeGreaterThan(90);
        assertThat(terminal.err()).contains("1 row: outside the study area (row 3: 951000, 1951000); left out");
    }

    @Test
    void B03_dividesByExposure() throws IOException {
        var people = Files.writeString(folder.resolve("people.csv"), "x,y,n\n950050,1950050,1000\n");
        var grid = density(
                "x,y\n950050,1950050\n950050,1950050\n",
                "--crs",
                "EPSG:5179",
                "--exposure",
                people.toString(),
                "--exposure-weight",
                "n");
        assertThat(grid.texts("value").stream().filter(text -> !text.isEmpty()).mapToDouble(Double::parseDouble))
                .allSatisfy(value -> assertThat(value).isCloseTo(0.002, within(1e-6)));
    }

    @ParameterizedTest
    @CsvSource({"-87.65, 41.85, EPSG:32616", "151.2, -33.87, EPSG:32756", "126.98, 37.57, EPSG:5179"})
    void C01_worksInTheLocalProjection(double lon, double lat, String working) throws IOException {
        density("x,y\n%s,%s\n".formatted(lon, lat));
        assertThat(terminal.err()).contains("1 event in " + working);
    }

    @Test
    void C02_chooseABandwidthAndSaysWhich() throws IOException {
        density(random(200), "--crs", "EPSG:5179", "--bandwidth", "auto");
        assertThat(terminal.err()).containsPattern("bandwidth [0-9.]+ m by cross-validation over 200 events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x,y,w\n950050,1950050,0\n", "x,y,w\n950050,1950050,0\n950150,1950150,0\n"})
    void C03_acceptsWeightsOfZero(String points) throws IOException {
        var grid = density(points, "--crs", "EPSG:5179", "--weight", "w");
        assertThat(grid.numbers("value")).containsOnly(0);
    }

    @Test
    void D01_refusesAGridOfMoreThanTwentyFiveMillionCellsAndNamesTheOutliers() throws IOException {
        assertThat(run("x,y\n127.0,37.5\n127.01,37.51\n127.02,37.5\n129.9,33.1\n", "--cell", "10"))
                .isEqualTo(2);
        assertThat(terminal.err())
                .contains(
                        "the grid: found places that spread over", "far from the others: row 5 (129.9, 33.1)", "--area")
                .doesNotContain("row 2 (");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--cell|0|--cell: found 0",
                "--bandwidth|-5|--bandwidth: found -5",
                "--bandwidth|wide|--bandwidth: found wide",
                "--kernel|box|Invalid value for option '--kernel'",
                "--crs|EPSG:1|the coordinate system: found EPSG:1",
                "--working|EPSG:4326|--working: found EPSG:4326",
                "--edge|uniform|--edge uniform: found no study area",
                "--weight|none|no column none",
                "--area|none.geojson|none.geojson: found no readable file",
                "--cell|none|Invalid value for option '--cell'",
                "--issues|none/issues.csv|found no such folder",
                "--report|none/page.html|found no such folder",
                "--colour|red|Unknown option"
            })
    void D02_refusesBadOptionsWithOneClearMessage(String option, String value, String message) throws IOException {
        assertThat(run("x,y\n127.0,37.5\n", option, value)).isEqualTo(2);
        assertThat(terminal.err()).contains(message).doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("grid.csv")).doesNotExist();
    }

    @Test
    void D04_checksBeforeItReadsAndNamesAMissingOutputLast() throws IOException {
        var file = Files.writeString(folder.resolve("p.csv"), "no table").toString();
        var fixed = new String[] {"density", "--points", file, "--x", "x", "--y", "y"};
        assertThat(terminal.run(append(fixed, "--cell", "0"))).isEqualTo(2);
        assertThat(terminal.run(append(fixed, "--crs", "EPSG:1"))).isEqualTo(2);
        assertThat(terminal.run(append(fixed, "--area", "none.geojson"))).isEqualTo(2);
        assertThat(terminal.run(fixed)).isEqualTo(2);
        assertThat(terminal.err().lines().filter(line -> line.startsWith("jikimi: ")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("--cell: found 0"),
                        line -> assertThat(line).contains("found EPSG:1"),
                        line -> assertThat(line).contains("none.geojson: found no readable file"),
                        line -> assertThat(line).contains("--out: found nothing"));
    }

    @Test
    void D05_refusesStraysOfAnotherCountryWhateverTheCell() throws IOException {
        var points = "x,y\n127.0,37.5\n127.01,37.51\n127.02,37.5\n139.7,35.6\n";
        assertThat(run(points, "--cell", "100000")).isEqualTo(2);
        assertThat(terminal.err())
                .contains("1 of 4 places: found row 5 (139.7, 35.6), expected places where EPSG:5179 is used");
    }

    @Test
    void D06_namesStraysOutsideTheArea() throws IOException {
        var points = "x,y\n127.0,37.5\n127.01,37.51\n-87.6,41.8\n";
        var seoul = "../seed/seoul-2024/districts.geojson";
        assertThat(run(points, "--area", seoul)).isZero();
        assertThat(terminal.err()).contains("row 4: -87.6, 41.8");
    }

    @Test
    void D07_refusesColumnsThatOnlyTheAreaShowsToBeExchanged() throws IOException {
        var london = """
                {"type":"Polygon","coordinates":[[[-0.3,51.3],[0.2,51.3],[0.2,51.7],[-0.3,51.7],[-0.3,51.3]]]}
                """;
        var area = Files.writeString(folder.resolve("london.geojson"), london).toString();
        assertThat(run("x,y\n51.5,-0.1\n51.51,-0.12\n51.4,0.1\n", "--area", area))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("3 of 3 places").contains("Maybe exchange --x and --y");
    }

    @Test
    void D03_refusesAnOutputItCannotNameOrWrite() throws IOException {
        var points =
                Files.writeString(folder.resolve("p.csv"), "x,y\n127,37.5\n").toString();
        assertThat(terminal.run("density", "--points", points, "--x", "x", "--y", "y", "--out", "grid.doc"))
                .isEqualTo(2);
        assertThat(terminal.run("density", "--points", points, "--x", "x", "--y", "y", "--out", "none/grid.csv"))
                .isEqualTo(2);
        assertThat(terminal.run("density", "--points", points, "--x", "x", "--y", "y"))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("found grid.doc", "found no such folder", "--out: found nothing");
    }

    @Test
    void E01_writesEveryKindOfFileAndAPage() throws IOException {
        for (var name : new String[] {"g.tif", "g.geojson", "g.png"}) {
            assertThat(run(random(50), name, "--crs", "EPSG:5179", "--cell", "500"))
                    .isZero();
            assertThat(folder.resolve(name)).isNotEmptyFile();
        }
        var page = folder.resolve("r.html");
        assertThat(run(random(50), "g.csv", "--crs", "EPSG:5179", "--report", page.toString()))
                .isZero();
        assertThat(Files.readString(page)).contains("사건 밀도 지도", "Density of events", "data:image/png", "95");
    }

    @Test
    void E02_writesEveryOddRow() throws IOException {
        var issues = folder.resolve("issues.csv");
        density("x,y\n127.0,37.5\n37.5,127.0\n,\n127.0,37.5\n127.1,37.4\n", "--issues", issues.toString());
        assertThat(CsvTable.read(issues).texts("row"))
                .containsExactly("4", "3", "5")
                .doesNotContain("2");
        assertThat(CsvTable.read(issues).texts("used")).containsExactly("no", "no", "yes");
    }

    private String area() throws IOException {
        return Files.writeString(folder.resolve("area.geojson"), SQUARE_WITH_HOLE)
                .toString();
    }

    private static String random(int count) {
        var random = new Random(count);
        return IntStream.range(0, count)
                .mapToObj(i -> (950_000 + 1500 * random.nextDouble()) + "," + (1_950_000 + 1200 * random.nextDouble()))
                .collect(Collectors.joining("\n", "x,y\n", "\n"));
    }

    private CsvTable density(String points, String... options) throws IOException {
        assertThat(run(points, "grid.csv", options)).as(terminal.err()).isZero();
        var table = CsvTable.read(folder.resolve("grid.csv"));
        return table;
    }

    private int run(String points, String option, String value) throws IOException {
        return run(points, "grid.csv", option, value);
    }

    private int run(String points, String out, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("points.csv"), points).toString();
        var fixed = new String[] {"density", "--points", file, "--x", "x", "--y", "y", "--out"};
        return terminal.run(append(append(fixed, folder.resolve(out).toString()), options));
    }

    private static String[] append(String[] one, String... more) {
        var all = Arrays.copyOf(one, one.length + more.length);
        System.arraycopy(more, 0, all, one.length, more.length);
        return all;
    }
}
