package kr.jikimi.formats.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.geo.Projection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointFileTests {

    private static final PointColumns XY = PointColumns.of("x", "y");

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @Test
    void A01_countsAndNamesRowsWithoutAUsablePlace() throws IOException {
        var rows = PointFile.read(file("x,y\n127.0,37.5\n,37.5\nNaN,37.5\n0,0\nabc,1\n127.1,37.6\n"), XY, findings);
        assertThat(rows.row()).containsExactly(2, 7);
        assertThat(findings.of(Oddity.NO_PLACE))
                .extracting(Findings.Row::number)
                .containsExactly(3, 5);
        assertThat(findings.of(Oddity.NOT_A_NUMBER))
                .extracting(Findings.Row::number)
                .containsExactly(4, 6);
        assertThat(findings.leftOut()).isEqualTo(4);
        assertThat(findings.lines().getLast()).contains("row 4: NaN, 37.5; row 6: abc, 1");
    }

    @Test
    void A02_takesZeroWeightsAndNamesNegativeOnes() throws IOException {
        var rows = PointFile.read(file("x,y,w\n1,1,0\n1,1,-2\n1,1,\n1,1,2.5\n"), XY.withWeight("w"), findings);
        assertThat(rows.weight()).containsExactly(0, 2.5);
        assertThat(findings.count(Oddity.BAD_WEIGHT)).isEqualTo(2);
    }

    /** A day alone is the whole day: from its first moment, until its last. */
    @Test
    void A03_readsSpansAndNamesBackwardAndOpenOnes() throws IOException {
        var columns = XY.withTime("a").withUntil("b");
        var text = """
                x,y,a,b
                1,1,2024-01-05,2024-01-05
                1,1,2024-01-05 22:00,2024-01-06 01:00
                1,1,2024-01-03,2024-01-02
                1,1,,2024-01-05
                1,1,2024-01-05 10:00,
                1,1,,
                """;
        var rows = PointFile.read(file(text), columns, findings);
        assertThat(rows.row()).containsExactly(2, 3);
        assertThat(rows.until()[0] - rows.days()[0]).isEqualTo(1);
        assertThat(rows.until()[1] - rows.days()[1]).isCloseTo(3 / 24.0, within(1e-9));
        assertThat(findings.kinds()).containsExactly(Oddity.NO_TIME, Oddity.OPEN_SPAN, Oddity.BACKWARD_SPAN);
        assertThat(findings.named(Oddity.OPEN_SPAN))
                .isEqualTo("row 5: nothing to 2024-01-05; row 6: 2024-01-05 10:00 to nothing");
    }

    @Test
    void A04_refusesAColumnThatMixesTheOrderOfDayAndMonth() throws IOException {
        var file = file("x,y,t\n1,1,13/04/2024\n1,1,04/13/2024\n");
        assertThatThrownBy(() -> PointFile.read(file, XY.withTime("t"), findings))
                .hasMessageContaining("column t")
                .hasMessageContaining("--time-format");
    }

    @ParameterizedTest
    @CsvSource({"1024-03-01", "2044-03-01", "2026-03-01", "2021-06-01"})
    void A06_setsASingleWrongDateAside(String wrong) throws IOException {
        var text = new StringBuilder("x,y,t\n");
        for (int day = 0; day < 400; day++) {
            text.append("1,1,%s\n".formatted(LocalDate.of(2023, 1, 1).plusDays(day)));
        }
        var rows = PointFile.read(file(text + "1,1," + wrong + "\n"), XY.withTime("t"), findings);
        assertThat(rows.count()).isEqualTo(400);
        assertThat(findings.lines())
                .containsExactly(
                        "1 row: a time far from the others, with more than a year between (row 402: %s); left out."
                                .formatted(wrong));
    }

    @Test
    void A11_keepsFarTimesWhenToldAndNoPlaceholders() throws IOException {
        var columns = XY.withTime("t").withRule(TimeRule.KEEP_FAR);
        var rows = PointFile.read(file(daily(400) + "1,1,2026-03-01\n1,1,9999-12-31\n1,1,\n"), columns, findings);
        assertThat(rows.count()).isEqualTo(401);
        assertThat(findings.kinds()).containsExactly(Oddity.NO_TIME, Oddity.UNKNOWN_TIME, Oddity.KEPT_FAR_TIME);
    }

    @Test
    void A12_countsPlacesWhateverTheirTimeWhereTimeOnlyTellsRepeats() throws IOException {
        var columns = XY.withTime("t").withRule(TimeRule.PLACES_COUNT);
        var text = daily(400) + "1,1,2026-03-01\n1,1,9999-12-31\n1,1,\n1,1,soon\n1,1,soon\n";
        var placed = Placement.check(PointFile.read(file(text), columns, findings), Projection.WGS84, findings);
        assertThat(placed.withRepeatsNamed(true, findings).rows().count()).isEqualTo(405);
        assertThat(findings.leftOut()).isZero();
        assertThat(findings.lines())
                .anyMatch(line -> line.startsWith("4 rows have no time that can be used; their places count (row 403:"))
                .anyMatch(line -> line.contains("row 402: 2026-03-01); counted all the same"));
    }

    private static String daily(int days) {
        return IntStream.range(0, days)
                .mapToObj(day -> "1,1,%s\n".formatted(LocalDate.of(2023, 1, 1).plusDays(day)))
                .collect(Collectors.joining("", "x,y,t\n", ""));
    }

    /** The events of a new season, or a wrong month: named and counted. */
    @Test
    void A10_namesATimeApartFromTheOthersAndKeepsIt() throws IOException {
        var text = new StringBuilder("x,y,t\n");
        for (int day = 0; day < 400; day++) {
            text.append("1,1,%s\n".formatted(LocalDate.of(2023, 1, 1).plusDays(day)));
        }
        var rows = PointFile.read(file(text + "1,1,2024-05-01\n"), XY.withTime("t"), findings);
        assertThat(rows.count()).isEqualTo(401);
        assertThat(findings.lines())
                .containsExactly(
                        "1 row: a time apart from the others by more than a month (row 402: 2024-05-01); counted all the same.");
    }

    @Test
    void A07_setsDatesThatStandForUnknownAside() throws IOException {
        var text = "x,y,t\n1,1,2024-01-01\n1,1,9999-12-31\n1,1,1900-01-01 00:00\n1,1,9999-12-31 23:59:59\n";
        assertThat(PointFile.read(file(text), XY.withTime("t"), findings).row()).containsExactly(2);
        assertThat(findings.count(Oddity.UNKNOWN_TIME)).isEqualTo(3);
    }

    /** A file of few rows over many years, and one with a long pause in its midst. */
    @ParameterizedTest
    @CsvSource({"400, 12", "30, 200"})
    void A08_keepsSparseTimesAndLongPauses(int apart, int rows) throws IOException {
        var text = new StringBuilder("x,y,t\n");
        for (int k = 0; k < rows; k++) {
            var day = LocalDate.of(1990, 1, 1).plusDays((long) k * apart + (k > rows / 2 ? 4000 : 0));
            text.append("1,1,%s\n".formatted(day));
        }
        assertThat(PointFile.read(file(text.toString()), XY.withTime("t"), findings)
                        .count())
                .isEqualTo(rows);
        assertThat(findings.kinds()).isEmpty();
    }

    @Test
    void A09_saysHowDatesThatCouldBeReadEitherWayWereRead() throws IOException {
        var rows = PointFile.read(file("x,y,t\n1,1,05/06/2024\n1,1,06/06/2024\n"), XY.withTime("t"), findings);
        assertThat(LocalDate.ofEpochDay((long) rows.days()[0])).isEqualTo("2024-05-06");
        assertThat(findings.lines())
                .singleElement()
                .asString()
                .startsWith("Dates such as 05/06/2024 are read month first")
                .contains("--time-format dd/MM/yyyy");
        var plain = new Findings();
        PointFile.read(file("x,y,t\n1,1,05/06/2024\n1,1,05/16/2024\n"), XY.withTime("t"), plain);
        assertThat(plain.lines()).isEmpty();
    }

    @Test
    void A05_refusesAHeaderWithoutRows() throws IOException {
        var file = file("x,y\n");
        assertThatThrownBy(() -> PointFile.read(file, XY, findings)).isInstanceOf(BadInput.class);
    }

    @Test
    void B01_findsExchangedColumnsInKorea() throws IOException {
        var placed = Placement.check(read("127.0,37.5", "127.1,37.4", "37.5,127.05"), Projection.WGS84, findings);
        assertThat(findings.of(Oddity.SWAPPED)).extracting(Findings.Row::number).containsExactly(4);
        assertThat(placed.rows().count()).isEqualTo(2);
    }

    @Test
    void B02_findsExchangedColumnsWhereBothCouldBeDegrees() throws IOException {
        var random = new Random(1);
        var rows = IntStream.range(0, 200)
                .mapToObj(i -> (-87.65 + random.nextGaussian() / 20) + "," + (41.85 + random.nextGaussian() / 20))
                .collect(Collectors.toList());
        rows.set(77, "41.8,-87.6");
        Placement.check(read(rows.toArray(String[]::new)), Projection.WGS84, findings);
        assertThat(findings.of(Oddity.SWAPPED)).extracting(Findings.Row::number).containsExactly(79);
        assertThat(findings.kinds()).hasSize(1);
    }

    @Test
    void B03_findsMetresAmongDegreesAndDegreesAmongMetres() throws IOException {
        Placement.check(read("127.0,37.5", "127.1,37.4", "953897,1952036"), Projection.WGS84, findings);
        Placement.check(read("953897,1952036", "954897,1952936", "127.0,37.5"), Projection.KOREA, findings);
        assertThat(findings.of(Oddity.OTHER_PROJECTION))
                .extracting(Findings.Row::number)
                .containsExactly(4, 4);
    }

    @Test
    void B04_findsExchangedMetres() throws IOException {
        Placement.check(read("953897,1952036", "954897,1952936", "1952036,953897"), Projection.KOREA, findings);
        assertThat(findings.count(Oddity.SWAPPED)).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37.5,127.0|EPSG:4326|the two columns are exchanged: --x is the longitude",
                "953897,1952036|EPSG:4326|say --crs EPSG:5179",
                "198052,551889|EPSG:5179|say --crs EPSG:5186",
                "127.0,37.5|EPSG:5179|say --crs EPSG:4326",
                "1952036,953897|EPSG:5179|the two columns are exchanged: --x is east",
                "41.85,-87.65|EPSG:4326|the two columns are exchanged",
                "1e9,1e9|EPSG:5179|name the system"
            })
    void C01_refusesAFileInAnotherSystemWithTheLikelyRemedy(String place, String said, String remedy)
            throws IOException {
        var rows = read(place, place);
        assertThatThrownBy(() -> Placement.check(rows, Projection.named(said), findings))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2 of 2 places (first in row 2)")
                .hasMessageContaining("Maybe " + remedy);
    }

    /** Seoul, Incheon, Suwon, Daejeon: east and north by {@code gdaltransform -s_srs EPSG:4326 -t_srs EPSG:5186}. */
    @ParameterizedTest
    @CsvSource({"198056,551830", "173899,539662", "202661,517868", "234559,416950"})
    void C03_refusesEastAndNorthExchangedInTheBeltsOfKorea(String east, String north) throws IOException {
        var rows = read(north + "," + east, north + "," + east, east + "," + north);
        assertThatThrownBy(() -> Placement.check(rows, Projection.named("EPSG:5186"), findings))
                .hasMessageContaining("2 of 3 places (first in row 2): found %s, %s".formatted(north, east))
                .hasMessageContaining("Maybe the two columns are exchanged: --x is east");
    }

    @Test
    void C04_namesSingleRowsOfEastAndNorthExchangedEvenAcrossTheCountry() throws IOException {
        var busanAndSeoulAndJeju = new String[] {"387000,287000", "198052,551889", "152000,100800", "551889,198052"};
        Placement.check(read(busanAndSeoulAndJeju), Projection.named("EPSG:5186"), findings);
        assertThat(findings.of(Oddity.SWAPPED)).extracting(Findings.Row::number).containsExactly(5);
    }

    @ParameterizedTest
    @CsvSource({
        "126.978,37.566",
        "126.705,37.456",
        "124.63,37.96",
        "125.12,34.07",
        "126.27,33.12",
        "126.53,33.5",
        "128.62,34.88",
        "129.08,35.18",
        "129.36,36.02",
        "130.9,37.48",
        "131.87,37.24",
        "128.59,38.2",
        "128.47,38.38",
        "126.92,37.97",
        "127.3,34.02"
    })
    void C05_holdsNoPlaceOfKoreaForExchanged(double longitude, double latitude) throws IOException {
        for (int epsg : new int[] {5174, 5179, 5181, 5185, 5186, 5187}) {
            var said = new Projection(epsg);
            double[] place = Projection.WGS84.to(said).at(longitude, latitude);
            Placement.check(read(place[0] + "," + place[1], place[0] + "," + place[1]), said, findings);
        }
        assertThat(findings.kinds()).isEmpty();
    }

    @Test
    void C06_namesPlacesFarFromTheOthersAndKeepsThem() throws IOException {
        var placed = Placement.check(
                read("127.0,37.5", "127.1,37.4", "127.0,37.6", "139.7,35.6"), Projection.WGS84, findings);
        assertThat(placed.rows().count()).isEqualTo(4);
        assertThat(findings.lines())
                .containsExactly("1 row: far from the others (row 5: 139.7, 35.6); counted all the same.");
    }

    @Test
    void C02_keepsCoordinatesUntouchedInTheirOwnProjection() throws IOException {
        var placed = Placement.check(read("953900,1952000"), Projection.KOREA, findings);
        assertThat(placed.in(Projection.KOREA).x()).containsExactly(953_900);
        assertThat(placed.longitude()).isCloseTo(126.978, within(0.01));
    }

    @Test
    void D01_namesRepeatsAndDropsThemOnlyWhenTold() throws IOException {
        var text = "x,y,t\n127,37,2024-01-01\n127,37,2024-01-01\n127,37,2024-01-02\n127.1,37,2024-01-01\n";
        var placed =
                Placement.check(PointFile.read(file(text), XY.withTime("t"), findings), Projection.WGS84, findings);
        assertThat(placed.withRepeatsNamed(false, findings).rows().count()).isEqualTo(4);
        assertThat(placed.withRepeatsNamed(true, findings).rows().row()).containsExactly(2, 4, 5);
        assertThat(findings.of(Oddity.DUPLICATE))
                .extracting(Findings.Row::number)
                .containsExactly(3);
        assertThat(findings.leftOut()).isOne();
    }

    @Test
    void D02_dropsNoEventForItsPlaceAlone() throws IOException {
        var placed = Placement.check(read("127,37", "127,37", "127.1,37"), Projection.WGS84, findings);
        assertThat(placed.withRepeatsNamed(false, findings).rows().count()).isEqualTo(3);
        assertThat(findings.lines())
                .containsExactly("1 row: the place of an earlier row (row 3: 127, 37); counted all the same.");
        assertThatThrownBy(() -> placed.withRepeatsNamed(true, findings))
                .hasMessageContaining("--drop-duplicates: found no column of time")
                .hasMessageContaining("Maybe add --time COL");
    }

    @Test
    void D03_comparesBothEndsOfSpans() throws IOException {
        var text =
                "x,y,a,b\n127,37,2024-01-01,2024-01-02\n127,37,2024-01-01,2024-01-03\n127,37,2024-01-01,2024-01-03\n";
        var rows = PointFile.read(file(text), XY.withTime("a").withUntil("b"), findings);
        var placed = Placement.check(rows, Projection.WGS84, findings);
        assertThat(placed.withRepeatsNamed(true, findings).rows().row()).containsExactly(2, 3);
    }

    private PointRows read(String... rows) throws IOException {
        return PointFile.read(
                file("x,y\n" + Arrays.stream(rows).collect(Collectors.joining("\n"))), XY, new Findings());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("points.csv"), text);
    }
}
