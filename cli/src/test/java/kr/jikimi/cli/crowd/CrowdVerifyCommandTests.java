package kr.jikimi.cli.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.jikimi.cli.Jikimi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** The report of a few quick cases; all cases run in the tests of the engine. */
class CrowdVerifyCommandTests {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine command = Jikimi.commandLine(new Jikimi());
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(arguments);
    }

    @Test
    void writesPageAndNumbersOfTheCasesAskedFor() throws IOException {
        assertThat(run("crowd", "verify", "--case", "rimea-01,rimea-06,single-file", "--out", folder.toString()))
                .isZero();
        var json = JsonMapper.builder().build().readTree(Files.readAllBytes(folder.resolve("verification.json")));
        assertThat(json.at("/numbers/0/case").asString()).isEqualTo("rimea-01");
        assertThat(json.at("/numbers/0/expectedMin").asDouble()).isEqualTo(26);
        assertThat(json.at("/numbers/0/met").asBoolean()).isTrue();
        assertThat(Files.readString(folder.resolve("verification.html")))
                .contains("모퉁이 돌기", "data:image/svg+xml", "not met / 미충족")
                .doesNotContain("<script");
        assertThat(out.toString()).contains("collision-free-speed: 2 of 3 cases met; not met: single-file");
    }

    @Test
    void theSameCasesGiveTheSameBytesOnAnyNumberOfThreads() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        run("crowd", "verify", "--case", "rimea-06,rimea-10", "--threads", "1", "--out", one.toString());
        run("crowd", "verify", "--case", "rimea-06,rimea-10", "--threads", "3", "--out", two.toString());
        for (String name : new String[] {"verification.json", "verification.html"}) {
            assertThat(one.resolve(name)).hasSameBinaryContentAs(two.resolve(name));
        }
    }

    @Test
    void namesTheCasesWhenOneIsUnknown() {
        assertThat(run("crowd", "verify", "--case", "rimea-02", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--case rimea-02", "Maybe one of: rimea-01");
    }
}
