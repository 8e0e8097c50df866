package kr.jikimi.cli.hotspot;

import java.io.PrintWriter;
import java.io.StringWriter;
import kr.jikimi.cli.Jikimi;

/** A terminal on which {@code jikimi hotspot} is typed. */
final class Terminal {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    int run(String... args) {
        var all = new String[args.length + 1];
        all[0] = "hotspot";
        System.arraycopy(args, 0, all, 1, args.length);
        return Jikimi.commandLine(new Jikimi())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
