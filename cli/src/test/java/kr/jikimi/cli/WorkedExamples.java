package kr.jikimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pastes the examples of a command's help, letter by letter as printed, into a shell. A block of lines that begins with
 * {@code cat > FILE} or {@code bin/jikimi} is a script; below it {@code prints} states all of its output, {@code prints
 * first} the beginning, {@code (and) writes} its files. The shell is real; {@code bin/jikimi} in it notes its arguments,
 * with which the command line then runs here.
 */
final class WorkedExamples {

    private static final String NOTE = "#!/bin/bash\nprintf '%s\\0' \"$@\" > arguments\n";

    private static final List<String> STATES = List.of("prints", "prints first", "writes", "and writes");

    private final Path folder;
    private int scripts;

    WorkedExamples(Path folder) throws IOException {
        this.folder = folder;
        var command = Files.createDirectories(folder.resolve("bin")).resolve("jikimi");
        Files.writeString(command, NOTE);
        assertThat(command.toFile().setExecutable(true)).isTrue();
        for (var shared : List.of("points.csv", "spans.csv", "crime-by-district.csv")) {
            copy("docs/samples/" + shared);
        }
        copy("seed/seoul-2024/districts.geojson");
    }

    private void copy(String name) throws IOException {
        var copy = folder.resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(Path.of("..", name), copy);
    }

    /** Runs the examples in what {@code --help} prints and compares; returns how many there were. */
    int holds(String... command) throws IOException, InterruptedException {
        var out = "";
        var blocks = List.of(help(command).split("\n\n", -1));
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i).strip();
            if (block.startsWith("cat > ") || block.startsWith("bin/jikimi ")) {
                out = paste(blocks.get(i));
                scripts++;
            } else if (STATES.contains(block)) {
                compare(block, out, blocks.get(i + 1).stripTrailing());
            }
        }
        return scripts;
    }

    private void compare(String states, String out, String stated) {
        switch (states) {
            case "prints" -> assertThat(out).isEqualTo(stated);
            case "prints first" -> assertThat(out).startsWith(stated + "\n");
            default ->
                assertThat(stated.split(" ", -1))
                        .allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
        }
    }

    static String help(String... command) {
        var out = new StringWriter();
        var arguments = Stream.concat(Arrays.stream(command), Stream.of("--help"));
        Jikimi.commandLine(new Jikimi())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments.toArray(String[]::new));
        return out.toString();
    }

    private String paste(String script) throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("arguments"));
        var shell = new ProcessBuilder("bash", "-s").directory(folder.toFile()).redirectErrorStream(true);
        var process = shell.start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(script + "\n");
        }
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(process.waitFor()).isZero();
        return run();
    }

    private String run() throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String word : Files.readString(folder.resolve("arguments")).split("\0")) {
            arguments.add(
                    word.matches(".*\\.(csv|json|geojson|png|html)")
                            ? folder.resolve(word).toString()
                            : word);
        }
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Jikimi.commandLine(new Jikimi())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        assertThat(code).as(err.toString()).isLessThan(2);
        return out.toString()
                .replace(folder + "/", "")
                .lines()
                .map(String::stripTrailing)
                .reduce("", (all, line) -> all.isEmpty() ? line : all + "\n" + line);
    }
}
