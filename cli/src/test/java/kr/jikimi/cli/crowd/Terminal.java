package kr.jikimi.cli.crowd;

import java.io.PrintWriter;
import java.io.StringWriter;
import kr.jikimi.cli.Jikimi;

/** Types commands and keeps what comes back. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Runs a command and gives its exit code. */
    int type(String... words) {
        return Jikimi.commandLine(new Jikimi())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
