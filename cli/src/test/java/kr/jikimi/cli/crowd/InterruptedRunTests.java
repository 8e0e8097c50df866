package kr.jikimi.cli.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A real process, a real signal. */
class InterruptedRunTests {

    @TempDir
    Path folder;

    /** Somebody comes each second for most of a day: nobody waits for the end of that. */
    private Path endless() throws IOException {
        String json = Corridor.json()
                .replace("\"until\": 300", "\"until\": 600000")
                .replace("\"agents\": 60", "\"arrivals\": [[0, 0], [60000, 60000]]");
        return Files.writeString(folder.resolve("endless.json"), json);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void ctrlCLeavesWhatWasComputedMarkedAsPartial() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path log = folder.resolve("log");
        // a test that runs in the background has Ctrl-C switched off, and so would its children
        Process process = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "kr.jikimi.cli.Jikimi",
                        "crowd",
                        "run",
                        endless().toString(),
                        "--out",
                        out.toString(),
                        "--trajectories",
                        "20")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        awaitGrowth(out.resolve(".trajectories.sqlite.part").toFile());
        new ProcessBuilder("kill", "-INT", process.pid() + "").start().waitFor();
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Files.readString(log)).contains("Stopping").contains("partial results written");
        var summary = JsonMapper.builder().build().readTree(Files.readAllBytes(out.resolve("summary.json")));
        assertThat(summary.at("/partial").booleanValue()).isTrue();
        assertThat(summary.at("/simulatedSeconds").doubleValue()).isPositive().isLessThan(600_000);
        assertThat(summary.at("/clearanceSeconds").isNull()).isTrue();
        assertThat(summary.at("/replicasFinished").intValue()).isZero();
        assertThat(summary.at("/replicasAsked").intValue()).isEqualTo(1);
        assertThat(summary.at("/filmedReplica")).isEqualTo(summary.at("/medianReplica"));
        assertThat(new String(
                        Files.readAllBytes(out.resolve("trajectories.sqlite")),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("partialtrue");
        assertThat(Files.readString(out.resolve("replay.html"))).contains("\"partial\":true");
        try (var names = Files.list(out)) {
            assertThat(names.map(name -> name.getFileName().toString()).sorted())
                    .containsExactly(
                            "density.csv", "density.png", "replay.html", "summary.json", "trajectories.sqlite");
        }
    }

    private static void awaitGrowth(File file) throws InterruptedException {
        for (int k = 0; k < 600 && file.length() < 100_000; k++) {
            Thread.sleep(100);
        }
        assertThat(file.length()).as("the run has begun").isGreaterThanOrEqualTo(100_000);
    }
}
