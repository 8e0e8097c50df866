package kr.jikimi.cli.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import kr.jikimi.formats.CsvTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter of all events within one cell among quiet ones, and wrong dates among the right ones. */
class SingleCellTests {

    private static final LocalDate START = LocalDate.of(2023, 1, 1);

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();
    private String points = "";

    @BeforeEach
    void plant() throws IOException {
        var random = new SplittableRandom(11);
        var text = new StringBuilder("x,y,t\n");
        for (int i = 0; i < 800; i++) {
            boolean planted = i % 4 == 0;
            double x = planted ? 952_110 + random.nextDouble(50) : 950_000 + random.nextDouble(4000);
            double y = planted ? 1_948_110 + random.nextDouble(50) : 1_946_000 + random.nextDouble(4000);
            text.append("%.1f,%.1f,%s\n".formatted(x, y, START.plusDays(random.nextInt(720))));
        }
        points = Files.writeString(folder.resolve("points.csv"), text).toString();
    }

    @Test
    void A01_namesTheCellThatGiPassesBy() throws IOException {
        assertThat(run("gi", "--out", at("gi.csv"), "--report", at("gi.html"))).isZero();
        var table = CsvTable.read(folder.resolve("gi.csv"));
        int row = table.texts("alone").indexOf("yes");
        assertThat(table.texts("x").get(row)).isEqualTo("952100");
        assertThat(table.texts("y").get(row)).isEqualTo("1948100");
        assertThat(table.texts("class").get(row)).isEqualTo("none");
        assertThat(Double.parseDouble(table.texts("countQ").get(row))).isLessThan(1e-100);
        assertThat(terminal.err()).contains("1 cell is not hot and yet far above chance alone (952100, 1948100");
        assertThat(Files.readString(folder.resolve("gi.html"))).contains("홀로 많은 칸", "Many events, not hot");
    }

    /** 199 permutations give no p below 0.005; one cell of 400 at 5 % needs 0.000125. */
    @Test
    void A03_saysWhenPermutationsAreTooFewToFindACell() {
        assertThat(run("gi", "--out", at("gi.csv"))).isZero();
        assertThat(terminal.err())
                .containsPattern("so few permutations cannot single out one cell of \\d+; say --permutations \\d+");
        assertThat(run("classify", "--time", "t", "--out", at("c.csv"))).isZero();
        assertThat(terminal.err()).contains("so few permutations");
    }

    @Test
    void A02_namesItsCourse() {
        assertThat(run("classify", "--time", "t", "--out", at("c.csv"), "--report", at("c.html")))
                .isZero();
        var table = CsvTable.read(folder.resolve("c.csv"));
        int row = table.texts("alone").indexOf("PERSISTENT");
        assertThat(table.texts("x").get(row)).isEqualTo("952100");
        assertThat(table.texts("course").get(row)).isEqualTo("NONE");
        assertThat(table.texts("alonePeriods").get(row)).isEqualTo("23");
    }

    @Test
    void B01_classifiesTheSameWhateverOneWrongDateSays() throws IOException {
        assertThat(run("classify", "--time", "t", "--out", at("right.csv"))).isZero();
        for (var wrong : new String[] {"9999-12-31", "1024-01-01", "2044-06-01", "1900-01-01"}) {
            var file = Files.writeString(
                    folder.resolve("wrong.csv"), Files.readString(Path.of(points)) + "952000,1948000," + wrong + "\n");
            points = file.toString();
            assertThat(run("classify", "--time", "t", "--out", at("wrong-out.csv"), "--issues", at("issues.csv")))
                    .isZero();
            assertThat(folder.resolve("wrong-out.csv")).hasSameTextualContentAs(folder.resolve("right.csv"));
            assertThat(CsvTable.read(folder.resolve("issues.csv")).texts("found"))
                    .contains(wrong);
            assertThat(terminal.err()).contains("row 802: " + wrong);
            points = folder.resolve("points.csv").toString();
        }
    }

    @Test
    void B03_forecastsTheSameWhateverOneWrongDateSays() throws IOException {
        assertThat(forecast("right.csv")).isZero();
        var right = Files.readString(folder.resolve("right.csv"));
        var text = Files.readString(Path.of(points));
        points = Files.writeString(folder.resolve("wrong.csv"), text + "952000,1948000,2044-06-01\n")
                .toString();
        assertThat(forecast("wrong-out.csv")).isZero();
        assertThat(folder.resolve("wrong-out.csv")).hasContent(right);
    }

    private int forecast(String name) {
        return terminal.run(
                "forecast",
                "--points",
                points,
                "--x",
                "x",
                "--y",
                "y",
                "--crs",
                "EPSG:5179",
                "--time",
                "t",
                "--out",
                at(name));
    }

    @Test
    void B02_saysThatHistoryIsCutAt240Periods() {
        assertThat(run("classify", "--time", "t", "--period", "2d", "--out", at("c.csv")))
                .isZero();
        assertThat(terminal.err())
                .containsPattern("\\d+ events before 2023-\\d\\d-\\d\\d: not used, because at most 240 periods");
    }

    @Test
    void C01_namesNoDayOnAPageOfEventsWithoutTime() throws IOException {
        assertThat(run("gi", "--report", at("gi.html"))).isZero();
        assertThat(Files.readString(folder.resolve("gi.html"))).doesNotContain("현재", "class=\"paper-date\"");
        assertThat(run("classify", "--time", "t", "--report", at("c.html"))).isZero();
        assertThat(Files.readString(folder.resolve("c.html"))).contains("현재");
    }

    @Test
    void C02_givesAReasonWhereThereIsNoIndex() throws IOException {
        points = Files.writeString(folder.resolve("one.csv"), "x,y\n952000,1948000\n")
                .toString();
        assertThat(run("moran")).isEqualTo(2);
        assertThat(terminal.err()).contains("found 1 event in 1 studied cell", "Maybe take a smaller --cell");
    }

    private int run(String command, String... more) {
        var first = Stream.of(
                command, "--points", points, "--x", "x", "--y", "y", "--crs", "EPSG:5179", "--permutations", "199");
        return terminal.run(Stream.concat(first, Stream.of(more)).toArray(String[]::new));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }
}
