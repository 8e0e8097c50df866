package kr.jikimi.cli.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 400 days with an event each, then nothing for more than a year, then three events and a row without a time. */
class FarTimesTests {

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void write() throws IOException {
        var daily = IntStream.range(0, 400)
                .mapToObj(day -> row(day, LocalDate.of(2023, 1, 1).plusDays(day).toString()));
        var late = Stream.of("2026-03-01", "2026-03-02", "2026-04-05", "").map(day -> row(7, day));
        Files.writeString(
                folder.resolve("p.csv"),
                Stream.concat(daily, late).collect(Collectors.joining("\n", "lon,lat,when\n", "\n")));
    }

    private static String row(int i, String day) {
        return "%.4f,%.4f,%s".formatted(127 + i % 20 * 0.002, 37.5 + i % 17 * 0.002, day);
    }

    @Test
    void A01_countsThePlacesOfAllRowsWhereTimeOnlyTellsRepeats() {
        assertThat(run("nearest-neighbour")).isZero();
        assertThat(terminal.err())
                .contains("404 events in")
                .contains("1 row: no time that can be used; the place counts (row 405); counted all the same")
                .doesNotContain("left out");
    }

    @Test
    void A02_offersToKeepFarTimesAndKeepsThem() {
        assertThat(run("forecast", "--out", at("f.csv"))).isZero();
        assertThat(terminal.err()).contains("400 events in", "say --keep-far-times");
        assertThat(run("forecast", "--keep-far-times", "--out", at("g.csv"))).isZero();
        assertThat(terminal.err()).contains("403 events in");
    }

    @Test
    void A03_saysThatRowsSetAsideMayBeWhyNothingFollowsTraining() {
        assertThat(run("backtest", "--train-until", "2026-03-01")).isEqualTo(2);
        assertThat(terminal.err())
                .contains("before the end of training")
                .contains("Or maybe the 3 rows set aside as far from the others in time (row 402: 2026-03-01")
                .contains("--keep-far-times");
    }

    @Test
    void A04_saysThatNothingCouldBeJudgedInsteadOfNaN() {
        assertThat(run(
                        "backtest",
                        "--keep-far-times",
                        "--train-until",
                        "2024-06-01",
                        "--origins",
                        "2",
                        "--resamples",
                        "20",
                        "--report",
                        at("b.html")))
                .isZero();
        assertThat(terminal.out())
                .startsWith("# nothing could be judged: no events in the study from 2024-06-01")
                .contains("forecast,1%,0,0,-,-,-,-,-")
                .doesNotContain("NaN");
        assertThat(folder.resolve("b.html")).content().contains("판정할 수 없다", "Nothing could be judged");
    }

    private int run(String command, String... options) {
        var timed = Stream.of(command, "--points", at("p.csv"), "--x", "lon", "--y", "lat", "--time", "when");
        return terminal.run(Stream.concat(timed, Stream.of(options)).toArray(String[]::new));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }
}
