package kr.jikimi.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressLineTests {

    private final StringWriter err = new StringWriter();

    @Test
    void saysShareAndTimeLeftAfterTheFirstSecondOnATerminal() {
        var line = new ProgressLine(new PrintWriter(err), "reading points.csv", true);
        line.at(0.1, "", 0.5);
        assertThat(err.toString()).isEmpty();
        line.at(0.25, "100 of 400 MB, ", 3);
        assertThat(err.toString()).contains("\rreading points.csv: 25 %, 100 of 400 MB, 9 s left");
    }

    @Test
    void saysLittleInALog() {
        var line = new ProgressLine(new PrintWriter(err), "density", false);
        line.at(0.1, "", 3);
        line.at(0.5, "", 31);
        line.at(0.6, "", 40);
        assertThat(err.toString()).isEqualToNormalizingNewlines("density: 50 %, 31 s left\n");
    }
}
