package kr.jikimi.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples in the help are true. */
class ExampleTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disclosure protect",
                "disclosure audit",
                "siting choose",
                "siting allocate",
                "ranking index",
                "ranking weights",
                "ranking robustness"
            })
    void printsWhatItsHelpSays(String command) throws IOException {
        new WorkedExamples(folder).holds(command.split(" ", -1));
    }
}
