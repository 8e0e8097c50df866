package kr.jikimi.cli.disclosure;

import java.io.PrintWriter;
import java.util.Locale;
import kr.jikimi.cli.terminal.ProgressLine;
import kr.jikimi.disclosure.spi.Progress;
import org.jspecify.annotations.Nullable;

/** One progress line per stage of the search, with the time left of that stage at most. */
final class StageLines implements Progress, AutoCloseable {

    private final PrintWriter err;
    private @Nullable Stage stage;
    private @Nullable ProgressLine line;

    StageLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void at(Step step) {
        if (line == null || stage != step.stage()) {
            close();
            stage = step.stage();
            line = new ProgressLine(err, what(step));
        }
        line.at(step.share());
    }

    private static String what(Step step) {
        var name = switch (step.stage()) {
            case APPROACHING -> "hiding what is needed";
            case MENDING -> "hiding what is still missing";
            case SHOWING -> "showing what is hidden for nothing";
            case PROVING ->
                String.format(Locale.ROOT, "safe, at most %.1f %% above the least; looking for less", 100 * step.gap());
            case CHECKING -> "solving for every hidden count";
        };
        return "stage %d of %d: %s".formatted(step.stage().ordinal() + 1, Progress.Stage.values().length, name);
    }

    @Override
    public void close() {
        if (line != null) {
            line.close();
            line = null;
        }
    }
}
