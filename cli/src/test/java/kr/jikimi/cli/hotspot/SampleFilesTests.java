package kr.jikimi.cli.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** To make the samples anew: {@code mvn -pl cli -am test -Dtest=SampleFilesTests '-Dsurefire.memory=-Xmx3g -Djikimi.samples=true'}. */
class SampleFilesTests {

    private static final Path SAMPLES = Path.of("../docs/samples");

    @Test
    void theShippedSamplesAreThoseTheGeneratorMakes() throws IOException {
        if (Boolean.getBoolean("jikimi.samples")) {
            Files.createDirectories(SAMPLES);
            SampleFiles.write(SAMPLES);
        }
        assertThat(Files.readString(SAMPLES.resolve("points.csv"))).isEqualTo(SampleFiles.points());
        assertThat(Files.readString(SAMPLES.resolve("spans.csv"))).isEqualTo(SampleFiles.spans());
    }
}
