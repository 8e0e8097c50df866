package kr.jikimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void saysWhichTotalIsNotTheSumOfItsParts() throws IOException {
        var table = write("table.csv", TABLE.replace("합계,12", "합계,13"));
        assertThat(run("disclosure", "protect", table, "--across", "q")).isEqualTo(2);
        assertThat(err.toString()).contains("found 13, but its parts add up to 12");
    }

    @Test
    void saysWhichConditionOnPlacesCannotHold() throws IOException {
        var grid = write("grid.csv", "x,y,value\n0,0,1\n10,0,2\n");
        var sites = write("sites.csv", "id,x,y,gu\na,0,0,A\nb,10,0,B\n");
        assertThat(run("siting", "choose", "--demand", grid, "--candidates", sites, "--count", "3"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("count: 3 places are asked for and 2 candidates may be chosen");
    }

    @Test
    void noticesDegreesWhereMetresAreSaid() throws IOException {
        var grid = write("grid.csv", "x,y,value\n126.98,37.56,1\n");
        var sites = write("sites.csv", "id,x,y\na,126.98,37.56\n");
        assertThat(run("siting", "choose", "--demand", grid, "--candidates", sites, "--count", "1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("grid.csv: row 2: column x").contains("Maybe say EPSG:4326");
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
                .contains("\"b\"");
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

    private int run(String... args) {
        return Jikimi.commandLine(new Jikimi())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
