package kr.jikimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands across the top of several tables: the proof holds only when each thing has one name. */
class AcrossTests {

    private static final String SEXES = "gu,m,f,total\nA,3,9,12\nB,15,14,29\nC,11,8,19\ntotal,29,31,60\n";
    private static final String AGES = "gu,child,adult,old\nA,6,4,2\nB,9,5,15\nC,0,12,7\ntotal,15,21,24\n";

    @TempDir
    Path folder;

    private String sexes = "";
    private String ages = "";
    private String ledger = "";
    private String published = "";
    private StringWriter err = new StringWriter();

    @BeforeEach
    void files() throws IOException {
        sexes = write("sexes.csv", SEXES);
        ages = write("ages.csv", AGES);
        ledger = folder.resolve("ledger.csv").toString();
        published = folder.resolve("public.csv").toString();
    }

    /** B has 29 people: its adults are 29 - 9 - 15, and so A has 21 - 5 - 12 = 4. */
    @Test
    void a01_refusesTwoThingsUnderTheNameThatNobodyGave() {
        assertThat(run("protect", sexes, "--ledger", ledger, "--out", published))
                .isZero();

        assertThat(run("protect", ages, "--published", ledger)).isEqualTo(2);

        assertThat(err.toString())
                .contains("ages.csv: across the top: found child, adult, old")
                .contains("expected codes of the same thing as [m, f] across ")
                .contains("Maybe say what they tell apart: --across NAME");
    }

    @Test
    void a02_hidesMoreWhenEachHasItsName() throws IOException {
        var open = folder.resolve("open.csv").toString();
        assertThat(run("protect", sexes, "--across", "sex", "--ledger", ledger)).isZero();

        assertThat(run("protect", ages, "--across", "age", "--published", ledger, "--out", open))
                .isZero();

        assertThat(Files.readString(Path.of(open))).contains("A,6,*,*").contains("C,0,*");
    }

    @Test
    void a03_takesAPublicTableWithItsOwnName() {
        assertThat(run("protect", sexes, "--across", "sex", "--out", published)).isZero();

        assertThat(run("protect", ages, "--across", "age", "--published", published))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("public.csv: across the top: found m, f")
                .contains("--across-in");
        assertThat(run("protect", ages, "--across", "age", "--published", published, "--across-in", published + "=sex"))
                .isZero();
    }

    @Test
    void a04_refusesOneThingUnderTwoNames() {
        assertThat(run("protect", sexes, "--ledger", ledger, "--out", published))
                .isZero();

        assertThat(run("protect", sexes, "--across", "sex", "--published", ledger))
                .isEqualTo(2);

        assertThat(err.toString()).contains("expected the name that ").contains("has for them, sex");
    }

    @Test
    void a05_auditsTwoPublicTablesByTheirNames() {
        assertThat(run("protect", sexes, "--across", "sex", "--out", published)).isZero();

        assertThat(run("audit", published, ages)).isEqualTo(2);
        assertThat(run("audit", published, ages, "--across", "age", "--across-in", published + "=sex"))
                .isNotEqualTo(2);
    }

    @Test
    void a06_namesAFileThatIsNotAmongTheTables() {
        assertThat(run("protect", sexes, "--across-in", "other.csv=sex")).isEqualTo(2);

        assertThat(err.toString()).contains("--across-in: found other.csv, expected one of the tables");
    }

    private int run(String command, String... rest) {
        err = new StringWriter();
        var arguments = new ArrayList<String>();
        arguments.add("disclosure");
        arguments.add(command);
        arguments.addAll(List.of(rest));
        return Jikimi.commandLine(new Jikimi())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
