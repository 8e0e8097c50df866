package kr.jikimi.cli.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad scenario is named with file, place and remedy, exits with 2 and leaves nothing behind. */
class BadScenarioTests {

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    /** What to replace in the corridor, by what, and the words of the complaint. */
    record Spoilt(String name, String old, String now, String... words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Spoilt> spoilt() {
        return Stream.of(
                new Spoilt(
                        "a source with no way out",
                        "\"sources\"",
                        "\"obstacles\": [" + Corridor.area(10, -1, 11, 11) + "], \"sources\"",
                        "sources[0].area",
                        "no way out"),
                new Spoilt(
                        "a polygon that crosses itself",
                        "[20, 0], [20, 10], [0, 10]",
                        "[20, 10], [20, 0], [0, 10]",
                        "walkable",
                        "[10.0, 5.0]"),
                new Spoilt(
                        "an exit that no walkable edge reaches",
                        "[[20, 4], [20, 6]]",
                        "[[40, 4], [40, 6]]",
                        "exits[0].line",
                        "no walkable edge reaches exit \"door\""),
                new Spoilt(
                        "an opening drawn twice",
                        "\"exits\": [",
                        "\"exits\": [{\"id\": \"same\", \"line\": {\"type\": \"LineString\", \"coordinates\": [[20, 5], [20, 8]]}}, ",
                        "exits[1].line",
                        "exit \"door\" runs along exit \"same\" for 1.0 m"),
                new Spoilt("an exit narrower than a person", "[20, 6]", "[20, 4.2]", "exits[0].line", "only 0.20 m"),
                new Spoilt("more people than fit", "60", "6000", "sources[0].agents", "room for at most", "6000"),
                new Spoilt(
                        "degrees in a metric CRS",
                        "[[0, 0], [20, 0], [20, 10], [0, 10], [0, 0]]",
                        "[[127, 37], [127.001, 37], [127.001, 37.001], [127, 37]]",
                        "walkable",
                        "degrees",
                        "EPSG:4326"),
                new Spoilt("an unknown key", "\"until\"", "\"untill\"", "unknown key \"untill\"", "you mean \"until\""),
                new Spoilt("a missing key", ",\n \"until\": 300", "", "no \"until\""),
                new Spoilt("a wrong type", "60", "\"sixty\"", "sources[0].agents: found \"sixty\""),
                new Spoilt("not a number", "300", "NaN", "line 6"),
                new Spoilt("no JSON", "{", "", "expected JSON"),
                new Spoilt("an exit of no length", "[20, 6]", "[20, 4]", "exits[0].line.coordinates"),
                new Spoilt(
                        "a window that ends before it begins", "\"line\": {", "\"openTo\": 0, \"line\": {", "openTo"),
                new Spoilt("a measure outside", "[[10, 0], [10, 10]]", "[[90, 0], [90, 9]]", "measure[1]", "outside"),
                new Spoilt("a tiny end", "300", "0.01", "until: found 0.01"),
                new Spoilt("a huge number", "300", "1e999", "until: found"),
                new Spoilt("a place beyond all maps", "[20, 10]", "[20, 1e12]", "walkable.coordinates[0][2][1]"));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void namesPlaceAndRemedy(Spoilt spoilt) throws IOException {
        String json = Corridor.json();
        assertThat(json).contains(spoilt.old());
        Path file = Files.writeString(
                folder.resolve("bad.json"),
                json.replaceFirst(
                        java.util.regex.Pattern.quote(spoilt.old()),
                        java.util.regex.Matcher.quoteReplacement(spoilt.now())));
        Path out = folder.resolve("out");
        assertThat(terminal.type("crowd", "run", file.toString(), "--out", out.toString()))
                .isEqualTo(2);
        assertThat(terminal.err())
                .contains(file.toString())
                .contains(spoilt.words())
                .contains("\nMaybe ");
        assertThat(terminal.err()).startsWith("jikimi: ").doesNotContain("\tat ");
        assertThat(out).as("no folder is made for nothing").doesNotExist();
    }

    static Stream<List<String>> options() {
        return Stream.of(
                List.of("--replicas", "0", "--replicas: found 0"),
                List.of("--threads", "-1", "--threads: found -1"),
                List.of("--seed", "abc", "--seed"),
                List.of("--model", "social-force", "There is no model \"social-force\""),
                List.of("--trajectories", "7", "one of: 1, 2, 4, 5, 10, 20"),
                List.of("--trajectories", "0", "--trajectories: found 0.0"),
                List.of("--time-step", "0.03", "--time-step: found 0.03"));
    }

    @ParameterizedTest
    @MethodSource("options")
    void refusesOptionsThatMakeNoSense(List<String> option) throws IOException {
        Path file = Files.writeString(folder.resolve("corridor.json"), Corridor.json());
        assertThat(terminal.type(
                        "crowd",
                        "run",
                        file.toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        option.get(0),
                        option.get(1)))
                .isEqualTo(2);
        assertThat(terminal.err()).contains(option.get(2));
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("corridor.json"), Corridor.json());
        assertThat(terminal.type("crowd", "run", file.toString(), "--out", file.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("no file can be written").contains("\nMaybe ");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(terminal.type(
                        "crowd",
                        "run",
                        "none.json",
                        "--out",
                        folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("none.json: found no readable file");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesAFolderInThePlaceOfAResult() throws IOException {
        Path file = Files.writeString(folder.resolve("corridor.json"), Corridor.json());
        Path inside = Files.createDirectories(folder.resolve("out").resolve("summary.json"));
        assertThat(terminal.type(
                        "crowd",
                        "run",
                        file.toString(),
                        "--out",
                        folder.resolve("out").toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("a folder named summary.json in it").contains("\nMaybe ");
        assertThat(inside).isDirectory();
    }

    @Test
    void listsTheCommandsWhenNoneIsGiven() {
        assertThat(terminal.type("crowd")).isEqualTo(2);
        assertThat(terminal.err()).contains("Maybe one of:");
    }
}
