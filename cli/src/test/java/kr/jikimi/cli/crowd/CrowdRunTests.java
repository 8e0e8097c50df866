package kr.jikimi.cli.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CrowdRunTests {

    private static final List<String> FILES = List.of(
            "density.csv", "density.png", "replay.html", "summary.json", "trajectories.sqlite", "trajectories.txt");

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    private Path run(String name, String json, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("corridor.json"), json);
        Path out = folder.resolve(name);
        String[] words = new String[5 + options.length];
        System.arraycopy(new String[] {"crowd", "run", file.toString(), "--out", out.toString()}, 0, words, 0, 5);
        System.arraycopy(options, 0, words, 5, options.length);
        assertThat(terminal.type(words)).as(terminal.err()).isZero();
        return out;
    }

    private static JsonNode summary(Path out) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readAllBytes(out.resolve("summary.json")));
    }

    @Test
    void a01TheSummaryHasEveryFieldAndItsNumbersFitTogether() throws IOException {
        JsonNode summary = summary(run("out", Corridor.json()));
        assertThat(summary.propertyNames())
                .startsWith(
                        "agents",
                        "clearanceSeconds",
                        "exits",
                        "measure",
                        "peakDensity",
                        "secondsAbove",
                        "stranded",
                        "unfinished",
                        "agentSteps",
                        "simulatedSeconds",
                        "wallSeconds",
                        "scenarioHash");
        assertThat(summary.at("/agents").intValue()).isEqualTo(60);
        assertThat(summary.at("/exits/0/count").intValue()).isEqualTo(60);
        // 2 m at about 1.9 persons per metre and second: between 2 and 6 persons per second
        assertThat(summary.at("/exits/0/meanFlow").doubleValue()).isBetween(2.0, 6.0);
        assertThat(summary.at("/clearanceSeconds/median").doubleValue())
                .isCloseTo(summary.at("/simulatedSeconds").doubleValue(), within(1.0));
        assertThat(summary.at("/measure/0/meanDensity").isNumber()).isTrue();
        assertThat(summary.at("/measure/1/count").intValue()).isEqualTo(60);
        assertThat(summary.at("/stranded").intValue()).isZero();
        assertThat(summary.at("/unfinished").intValue()).isZero();
        assertThat(summary.at("/partial").booleanValue()).isFalse();
        assertThat(summary.at("/secondsAbove").propertyNames()).containsExactly("4", "5", "6");
    }

    @Test
    void a02TheCellsAreThoseOfTheWalkableAreaAndHoldThePeak() throws IOException {
        Path out = run("out", Corridor.json());
        List<String> lines = Files.readAllLines(out.resolve("density.csv"));
        assertThat(lines.getFirst()).isEqualTo("x,y,mean,max,secondsAbove5");
        assertThat(lines).hasSize(1 + 20 * 10);
        double highest = lines.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",")[3]))
                .max()
                .orElseThrow();
        assertThat(highest).isEqualTo(summary(out).at("/peakDensity/value").doubleValue());
    }

    @Test
    void a03WhoIsStillInsideAtTheEndIsUnfinishedAndThereIsNoClearance() throws IOException {
        JsonNode summary = summary(run("out", Corridor.json().replace("\"until\": 300", "\"until\": 10")));
        assertThat(summary.at("/unfinished").intValue()).isPositive();
        assertThat(summary.at("/clearanceSeconds").isNull()).isTrue();
        assertThat(summary.at("/exits/0/count").intValue()
                        + summary.at("/unfinished").intValue())
                .isEqualTo(60);
        assertThat(terminal.err())
                .contains("Warning: " + summary.at("/unfinished").intValue() + " people have not got out after 10 s.")
                .contains("\nMaybe raise \"until\"");
    }

    @Test
    void a04NobodyAtAllIsARunToo() throws IOException {
        JsonNode summary = summary(run("out", Corridor.json().replace("\"agents\": 60", "\"agents\": 0")));
        assertThat(summary.at("/clearanceSeconds").isNull()).isTrue();
        assertThat(summary.at("/peakDensity/x").isNull()).isTrue();
        assertThat(summary.at("/exits/0/count").intValue()).isZero();
    }

    private static final String WALL =
            "\"barriers\": [{\"line\": {\"type\": \"LineString\", \"coordinates\": [[10, 0], [10, 10]]}, \"from\": 7}], \"until\"";

    @Test
    void a05WhoIsLockedInIsSaidAndLeavesNoClearance() throws IOException {
        JsonNode summary = summary(run("out", Corridor.json().replace("\"until\"", WALL)));
        int stranded = summary.at("/stranded").intValue();
        assertThat(stranded).isPositive();
        assertThat(summary.at("/unfinished").intValue()).isZero();
        assertThat(summary.at("/clearanceSeconds").isNull()).isTrue();
        assertThat(summary.at("/simulatedSeconds").doubleValue()).isEqualTo(300);
        assertThat(terminal.err())
                .contains("Warning: " + stranded + " people have no way to any exit and stay to the end.\nMaybe ");
    }

    @Test
    void a06WhoComesAfterTheEndHasNotArrived() throws IOException {
        JsonNode summary = summary(
                run("out", Corridor.json().replace("\"agents\": 60", "\"arrivals\": [[0, 20], [900, 20], [901, 50]]")));
        assertThat(summary.at("/agents").intValue()).isEqualTo(50);
        assertThat(summary.at("/notArrived").intValue()).isEqualTo(30);
        assertThat(summary.at("/unfinished").intValue()).isZero();
        assertThat(summary.at("/clearanceSeconds").isNull()).isTrue();
        assertThat(terminal.err()).contains("Warning: 30 people have not come in after 300 s.\nMaybe ");
    }

    @Test
    void b03CountsAreThoseOfOneReplicaAndAddUp() throws IOException {
        Path out = run("out", Corridor.json().replace("\"until\"", WALL), "--replicas", "4");
        JsonNode summary = summary(out);
        assertThat(summary.at("/exits/0/count").intValue()
                        + summary.at("/stranded").intValue()
                        + summary.at("/unfinished").intValue()
                        + summary.at("/notArrived").intValue())
                .isEqualTo(60);
        assertThat(summary.at("/bands/stranded/most").intValue())
                .isGreaterThanOrEqualTo(summary.at("/stranded").intValue());
        assertThat(summary.at("/filmedReplica")).isEqualTo(summary.at("/medianReplica"));
        assertThat(Files.readString(out.resolve("replay.html")))
                .contains("\"People without a way\",\"value\":\""
                        + summary.at("/stranded").intValue() + "\"");
    }

    @Test
    void b01ThreadsChangeNoByteOfAnyFile() throws IOException {
        String[] asked = {"--replicas", "3", "--seed", "7", "--trajectories", "4", "--text", "--threads", "1"};
        Path one = run("one", Corridor.json(), asked);
        asked[8] = "2";
        Path two = run("two", Corridor.json(), asked);
        try (var names = Files.list(one)) {
            assertThat(names.map(name -> name.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(FILES);
        }
        for (String name : FILES) {
            assertThat(withoutWallSeconds(two.resolve(name))).as(name).isEqualTo(withoutWallSeconds(one.resolve(name)));
        }
        asked[3] = "8";
        assertThat(Files.readAllBytes(run("other", Corridor.json(), asked).resolve("density.csv")))
                .isNotEqualTo(Files.readAllBytes(one.resolve("density.csv")));
    }

    private static byte[] withoutWallSeconds(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return file.endsWith("summary.json")
                ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .replaceFirst("\"wallSeconds\" : [0-9.E-]+", "")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : bytes;
    }

    @Test
    void b02BandsAreOverReplicasAndTheFilmShowsTheMedian() throws IOException {
        JsonNode summary = summary(run("out", Corridor.json(), "--replicas", "3"));
        double low = summary.at("/clearanceSeconds/p05").doubleValue();
        double high = summary.at("/clearanceSeconds/p95").doubleValue();
        assertThat(summary.at("/clearanceSeconds/median").doubleValue()).isBetween(low, high);
        assertThat(low).isLessThan(high);
        assertThat(summary.at("/filmedReplica")).isEqualTo(summary.at("/medianReplica"));
        assertThat(summary.at("/exits/0/bands/meanFlow/p95").isNumber()).isTrue();
    }

    @Test
    void b04TheCellsSumToTheMeanOverReplicas() throws IOException {
        Path out = run("out", Corridor.json().replace("\"agents\": 60", "\"agents\": 280"), "--replicas", "3");
        double sum = Files.readAllLines(out.resolve("density.csv")).stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(',') + 1)))
                .sum();
        assertThat(sum)
                .isPositive()
                .isCloseTo(
                        summary(out).at("/bands/secondsAbove/5/mean").doubleValue(),
                        org.assertj.core.api.Assertions.within(0.05));
    }

    @Test
    void c01ThePictureIsAPngAndTheFilmIsOnePageWithoutNetwork() throws IOException {
        Path out = run("out", Corridor.json());
        var picture = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(out.resolve("density.png"))));
        assertThat(picture.getWidth()).isEqualTo(1600);
        String page = Files.readString(out.resolve("replay.html"));
        assertThat(page).contains("<html lang=\"ko\">").contains("default-src 'none'");
        assertThat(page).doesNotContain("http://").doesNotContain("https://").doesNotContain("{{");
        assertThat(page.length()).isLessThan(30_000_000);
    }

    @Test
    void c02ResultsOfAnEarlierRunDoNotStayBesideNewOnes() throws IOException {
        run("out", Corridor.json(), "--trajectories", "2");
        assertThat(terminal.err()).doesNotContain("earlier run");
        Path out = run("out", Corridor.json());
        assertThat(terminal.err()).contains("results written; those of an earlier run are replaced.");
        assertThat(out.resolve("trajectories.sqlite")).doesNotExist();
        assertThat(out.resolve("summary.json")).exists();
        try (var names = Files.list(out)) {
            assertThat(names.map(name -> name.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void d01ThePipeStaysQuiet() throws IOException {
        run("out", Corridor.json());
        assertThat(terminal.err().lines()).hasSizeLessThanOrEqualTo(5);
        assertThat(terminal.err()).doesNotContain("\r");
    }

    @Test
    void d02HelpHasAWorkedExample() {
        assertThat(terminal.type("crowd", "run", "--help")).isZero();
        assertThat(terminal.out()).contains("bin/jikimi crowd run docs/crowd/street-festival.json \\");
    }
}
