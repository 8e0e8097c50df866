package kr.jikimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingCommandTests {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsScoresAndRanks() throws IOException {
        var file = Files.writeString(folder.resolve("d.csv"), "district,calls\n종로구,10\n중구,20\n");
        assertThat(run("ranking", "index", file.toString(), "--unit", "district", "--indicators", "calls"))
                .isZero();
        assertThat(out.toString().lines()).containsExactly("unit,score,rank", "종로구,0.000000,2", "중구,1.000000,1");
    }

    @Test
    void saysInOneMessageWhichFileIsMissing() {
        assertThat(run("ranking", "index", "none.csv", "--unit", "a", "--indicators", "b"))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("jikimi: none.csv: found no readable file");
    }

    private int run(String... args) {
        return Jikimi.commandLine(new Jikimi())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }
}
