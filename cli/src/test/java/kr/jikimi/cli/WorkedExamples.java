package kr.jikimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;

/**
 * Runs the example that stands in a command's help: {@code cat > FILE <<'END'} makes files, a line {@code bin/jikimi ...}
 * runs, and what stands below {@code prints}, up to an empty line, must come out.
 */
final class WorkedExamples {

    private final Path folder;

    WorkedExamples(Path folder) {
        this.folder = folder;
    }

    /** Runs the example of a command and compares. */
    void holds(String... command) throws IOException {
        CommandLine line = Jikimi.commandLine(new Jikimi());
        for (String name : command) {
            line = Objects.requireNonNull(line.getSubcommands().get(name), name);
        }
        var lines = Arrays.stream(line.getCommandSpec().usageMessage().footer())
                .map(each -> each.startsWith("  ") ? each.substring(2) : each)
                .toList();
        int prints = lines.indexOf("prints");
        assertThat(prints)
                .as("no example in the help of %s", String.join(" ", command))
                .isPositive();
        var run = writeFiles(lines.subList(0, prints));
        var expected = lines.subList(prints + 1, lines.size()).stream()
                .takeWhile(each -> !each.isEmpty())
                .toList();
        assertThat(run(run).lines().map(String::stripTrailing)).containsExactlyElementsOf(expected);
    }

    private String writeFiles(List<String> lines) throws IOException {
        var run = "";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("cat > ")) {
                var name = lines.get(i).split(" ", -1)[2];
                var rest = lines.subList(i + 1, lines.size());
                Files.write(folder.resolve(name), rest.subList(0, rest.indexOf("END")));
            } else if (lines.get(i).startsWith("bin/jikimi ")) {
                run = lines.get(i);
            }
        }
        return run;
    }

    private String run(String line) {
        List<String> arguments = new ArrayList<>();
        for (String word : line.substring("bin/jikimi ".length()).split(" ", -1)) {
            arguments.add(
                    word.matches(".*\\.(csv|json|geojson)")
                            ? folder.resolve(word).toString()
                            : word);
        }
        var out = new StringWriter();
        Jikimi.commandLine(new Jikimi())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments.toArray(String[]::new));
        return out.toString().replace(folder + "/", "");
    }
}
