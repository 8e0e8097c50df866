package kr.jikimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Siting, ranking and disclosure from the command line: files in, files out, one message when something is wrong. */
class ChoiceCommandTests {

    private static final String TABLE = "gu,2024-Q1,2024-Q2,합계\n종로구,3,14,17\n중구,9,21,30\n합계,12,35,47\n";

    @TempDir
    Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void fresh() {
        out = new StringWriter();
        err = new StringWriter();
    }

    @Test
    void hidesWhatTheNextTableWouldGiveAway() throws IOException {
        var first = write("first.csv", "gu,2024-01~2024-07\n종로구,12\n중구,40\n");
        var ledger = folder.resolve("ledger.csv").toString();
        assertThat(run("disclosure", "protect", first, "--across", "period", "--ledger", ledger))
                .isZero();
        fresh();
        var next = write("next.csv", "gu,2024-01~2024-08\n종로구,14\n중구,60\n");
        assertThat(run("disclosure", "protect", next, "--across", "period", "--published", ledger))
                .isZero();
        assertThat(out.toString()).contains("종로구,*").contains("중구,60");
    }

    @Test
    void aProtectedTablePassesTheAuditAsPublishedAndAsLedger() throws IOException {
        var table = write("table.csv", TABLE);
        var ledger = folder.resolve("ledger.csv").toString();
        var open = folder.resolve("open.csv").toString();
        assertThat(run("disclosure", "protect", table, "--across", "q", "--out", open, "--ledger", ledger))
                .isZero();
        assertThat(Files.readString(Path.of(open))).contains("종로구,*,*,17");
        assertThat(run("disclosure", "audit", open, "--across", "q")).isZero();
        assertThat(run("disclosure", "audit", ledger)).isZero();
    }

    @Test
    void saysWhichCellOfATableIsWrong() throws IOException {
        var table = write("table.csv", TABLE.replace("21", "2.5"));
        assertThat(run("disclosure", "protect", table, "--dimensions", "gu")).isEqualTo(2);
        assertThat(err.toString())
                .contains("row 3: column 2024-Q2: found 2.5, expected a whole count")
                .contains("Maybe");
    }

    @ParameterizedTest
    @CsvSource({"-3, -3", "'', nothing"})
    void saysWhichCountIsNegativeOrMissing(String count, String found) throws IOException {
        var table = write("table.csv", "gu,a,b\n종로구,%s,4\n중구,5,6\n".formatted(count));
        assertThat(run("disclosure", "protect", table, "--across", "q")).isEqualTo(2);
        assertThat(err.toString())
                .contains("row 2: column a: found %s, expected a whole count of zero or more".formatted(found))
                .contains("Maybe correct the cell");
    }

    @Test
    void saysWhichTotalIsNotTheSumOfItsParts() throws IOException {
        var table = write("table.csv", TABLE.replace("합계,12", "합계,13"));
        assertThat(run("disclosure", "protect", table, "--across", "q")).isEqualTo(2);
        assertThat(err.toString()).contains("found 13, but its parts add up to 12");
    }

    @Test
    void saysWhichConditionOnPlacesCannotHold() throws IOException {
        var grid = write("grid.csv", "x,y,value\n953000,1952000,1\n953010,1952000,2\n");
        var sites = write("sites.csv", "id,x,y,gu\na,953000,1952000,A\nb,953010,1952000,B\n");
        assertThat(run("siting", "choose", "--demand", grid, "--candidates", sites, "--count", "3"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("count: 3 places are asked for and 2 candidates may be chosen");
        assertThat(err.toString().lines())
                .filteredOn(line -> line.startsWith("jikimi: "))
                .hasSize(1);
    }

    @Test
    void namesDistrictsWhereTheirLimitsBind() throws IOException {
        var grid = write("grid.csv", "x,y,value\n953000,1952000,1\n");
        var sites = write("sites.csv", "id,x,y,gu\na,953000,1952000,A\nb,953010,1952000,A\nc,953020,1952000,B\n");
        var limits = new String[] {"--district", "gu", "--max-per-district", "1"};
        assertThat(run(limits, "siting", "choose", "--demand", grid, "--candidates", sites, "--count", "3"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("count: the districts allow 2 places at most and 3 are to be chosen");
    }

    @Test
    void noticesDegreesWhereMetresAreSaid() throws IOException {
        var grid = write("grid.csv", "x,y,value\n126.98,37.56,1\n");
        var sites = write("sites.csv", "id,x,y\na,126.98,37.56\n");
        assertThat(run("siting", "choose", "--demand", grid, "--candidates", sites, "--count", "1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("grid.csv: row 2: column x").contains("Maybe say EPSG:4326");
    }

    /** In a straight line a is nearer to both; along the streets a river lies between. */
    @Test
    void choosesByGivenDistances() throws IOException {
        var grid = write("grid.csv", "id,x,y,value\np,0,0,1\nq,20,0,1\n");
        var sites = write("sites.csv", "id,x,y\na,10,0\nb,40,0\n");
        var streets = write("streets.csv", "from,to,metres\np,a,900\np,b,50\nq,a,800\nq,b,30\nq,z,1\n");
        assertThat(chooseOne(grid, sites)).isZero();
        assertThat(out.toString()).contains("a,10.00");
        fresh();
        assertThat(chooseOne(grid, sites, "--distances", streets)).isZero();
        assertThat(out.toString()).contains("b,40.00,0.00,,2,2.000,40.0,50.0");
    }

    @Test
    void saysWhichGivenDistanceIsMissing() throws IOException {
        var grid = write("grid.csv", "id,x,y,value\np,0,0,1\nq,20,0,1\n");
        var sites = write("sites.csv", "id,x,y\na,10,0\n");
        var streets = write("streets.csv", "from,to,metres\np,a,900\n");
        assertThat(chooseOne(grid, sites, "--distances", streets)).isEqualTo(2);
        assertThat(err.toString()).contains("no row from q to a").contains("Maybe");
    }

    private int chooseOne(String grid, String sites, String... more) {
        var args = Stream.concat(
                Stream.of("siting", "choose", "--demand", grid, "--candidates", sites, "--count", "1"),
                Stream.of(more));
        return run(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "density, value, --bandwidth=300",
        "gi, count, --permutations=99",
        "moran, count, --permutations=99",
        "forecast, value, --time=when"
    })
    void choosesPlacesForAGridWithEmptyCells(String command, String weight, String option) throws IOException {
        var grid = folder.resolve("grid.csv").toString();
        assertThat(run(
                        "hotspot",
                        command,
                        "--points=../docs/samples/points.csv",
                        "--x=lon",
                        "--y=lat",
                        "--cell=1000",
                        "--area=../seed/seoul-2024/districts.geojson",
                        option,
                        "--out=" + grid,
                        command.equals("density")
                                ? "--edge=uniform"
                                : command.equals("forecast") ? "--windows=3" : "--seed=1"))
                .isZero();
        var sites = write("sites.csv", "id,x,y\nA,950000,1950000\nB,955000,1952000\nC,960000,1945000\n");
        fresh();
        assertThat(run("siting", "choose", "--demand", grid, "--candidates", sites, "--count=2", "--weight", weight))
                .isZero();
        assertThat(err.toString()).containsPattern("grid.csv: [\\d,]+ of [\\d,]+ rows have no weight and are left out");
        assertThat(out.toString().lines()).hasSize(3);
    }

    @Test
    void countsNoDemandOfWeightZero() throws IOException {
        var grid = write("grid.csv", "x,y,value\n950000,1950000,2\n950000,1950100,0\n990000,1990000,0\n");
        var sites = write("sites.csv", "id,x,y\nA,950000,1950000\nB,955000,1952000\n");
        assertThat(run("siting", "choose", "--demand", grid, "--candidates", sites, "--count", "1"))
                .isZero();
        assertThat(out.toString()).contains("A,950000.00,1950000.00,,1,2.000,0.0,0.0,");
    }

    @Test
    void refusesARadiusThatWouldBeOverlooked() throws IOException {
        var grid = write("grid.csv", "x,y,value\n950000,1950000,2\n");
        assertThat(run("siting", "choose", "--demand", grid, "--candidates", grid, "--count", "1", "--radius", "500"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--radius: found 500.0 with --method median", "Maybe add --method cover");
    }

    @Test
    void namesANegativeTotal() throws IOException {
        var file = write("u.csv", "u,w\na,1\n");
        assertThat(run("siting", "allocate", file, "--unit", "u", "--weight", "w", "--total", "-3"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--total: found -3, expected zero or more");
    }

    @Test
    void ranksEachUnitOnceAndNotesWhatTellsNothing() throws IOException {
        var twice = write("t.csv", "gu,a,b\n종로구,1,5\n중구,2,5\n종로구,3,5\n");
        assertThat(run("ranking", "index", twice, "--unit", "gu", "--indicators", "a,b"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("row 4: column gu: found 종로구, which row 2 has already");
        fresh();
        var once = write("o.csv", "gu,a,b\n종로구,1,5\n중구,2,5\n");
        assertThat(run("ranking", "index", once, "--unit", "gu", "--indicators", "a,b"))
                .isZero();
        assertThat(err.toString()).contains("note: b is the same everywhere and tells no unit from another");
    }

    @Test
    void writesChosenPlacesAsGeoJson() throws IOException {
        var grid = write("grid.csv", "x,y,value\n126.98,37.56,1\n127.0,37.5,2\n");
        var sites = write("sites.csv", "id,x,y\na,126.98,37.56\nb,127.0,37.5\n");
        var file = folder.resolve("chosen.geojson");
        var wgs = "EPSG:4326";
        assertThat(run(
                        "siting",
                        "choose",
                        "--demand",
                        grid,
                        "--candidates",
                        sites,
                        "--count",
                        "1",
                        "--demand-crs",
                        wgs,
                        "--candidates-crs",
                        wgs,
                        "--out",
                        file.toString()))
                .isZero();
        assertThat(Files.readString(file))
                .contains("\"Point\"")
                .contains("37.5")
                .contains("\"id\":\"b\"", "\"demands\":2,", "\"weight\":3,", "\"mean_distance\":2")
                .doesNotContain("E+");
    }

    @Test
    void namesLocalCoordinatesAndRefusesThemForAMap() throws IOException {
        var grid = write("grid.csv", "x,y,value\n0,0,1\n10,0,2\n");
        var sites = write("sites.csv", "id,x,y\na,0,0\nb,10,0\n");
        var request = new String[] {"--demand", grid, "--candidates", sites, "--count", "1"};
        assertThat(run(request, "siting", "choose")).isZero();
        assertThat(err.toString()).contains("sites.csv: 2 of 2 places (row 2: 0, 0; row 3: 10, 0) lie where");
        fresh();
        var map = folder.resolve("chosen.geojson");
        assertThat(run(request, "siting", "choose", "--out", map.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("2 of 2 places").contains("Maybe name it with --candidates-crs");
        assertThat(map).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--out|none/chosen.csv|found no such folder",
                "--out|chosen.doc|expected a name that ends in .csv or .geojson",
                "--districts|none/account.csv|found no such folder",
                "--xy|x|expected two columns",
                "--candidates-crs|EPSG:1|found EPSG:1",
                "--method|cover|found no --radius",
                "--max-per-district|1|found no --district"
            })
    void checksOptionsBeforeItReads(String option, String value, String message) throws IOException {
        var grid = write("grid.csv", "no table\n");
        var request = new String[] {"--demand", grid, "--candidates", grid, "--count", "1", option, value};
        assertThat(run(request, "siting", "choose")).isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void refusesJudgementsThatContradictEachOther() throws IOException {
        var table = write("d.csv", "gu,a,b,c\nA,1,2,3\nB,3,2,1\n");
        var judgements = write("j.csv", "i,a,b,c\na,1,9,1/9\nb,,1,9\nc,,,1\n");
        assertThat(run("ranking", "index", table, "--unit", "gu", "--indicators", "a,b,c", "--pairwise", judgements))
                .isEqualTo(2);
        assertThat(err.toString()).contains("a consistency ratio of").contains("--accept-inconsistent");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String[] more, String... args) {
        return run(Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new));
    }

    private int run(String... args) {
        return Jikimi.commandLine(new Jikimi())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
