package kr.jikimi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The help is true: examples run as they are pasted, sentences are whole, defaults are told. */
class ExampleTests {

    private static final int COLUMNS = 80;

    @TempDir
    Path folder;

    /** The commands of the crowd engine compute for minutes; their examples are read and not run. */
    static Stream<String> quickCommands() {
        return commands(Jikimi.commandLine(new Jikimi()), "").filter(name -> !name.startsWith("crowd"));
    }

    @ParameterizedTest
    @MethodSource("quickCommands")
    void printsWhatItsHelpSays(String command) throws IOException, InterruptedException {
        assertThat(new WorkedExamples(folder).holds(command.split(" ", -1))).isPositive();
    }

    @Test
    void noLineOfAnExampleIsWrapped() {
        commands(Jikimi.commandLine(new Jikimi()), "").forEach(command -> {
            var printed = WorkedExamples.help(command.split(" ", -1)).lines().toList();
            var footer = find(command).getCommandSpec().usageMessage().footer();
            var lines = Arrays.stream(footer).map(String::formatted).toList();
            assertThat(printed).as(command).endsWith(lines.toArray(String[]::new));
            assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThan(COLUMNS));
        });
    }

    @Test
    void everyParagraphOfADescriptionIsWhole() {
        commands(Jikimi.commandLine(new Jikimi()), "")
                .forEach(command -> assertThat(
                                find(command).getCommandSpec().usageMessage().description())
                        .as(command)
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line).endsWith(".")));
    }

    @Test
    void everyOptionWithADefaultTellsIt() {
        commands(Jikimi.commandLine(new Jikimi()), "").forEach(command -> {
            assertThat(find(command).getCommandSpec().options())
                    .filteredOn(ExampleTests::hasDefault)
                    .allSatisfy(option -> assertThat(String.join(" ", option.description()))
                            .as(command + " " + option.longestName())
                            .containsIgnoringCase("default"));
            assertThat(WorkedExamples.help(command.split(" ", -1))).doesNotContain("null");
        });
    }

    private static boolean hasDefault(OptionSpec option) {
        var value = option.defaultValue() != null ? option.defaultValue() : option.initialValue();
        var none = value == null || value.equals("") || value.equals(Double.NaN) || value.equals(Boolean.FALSE);
        return !option.required()
                && option.arity().max() > 0
                && !none
                && !(value instanceof Collection<?>)
                && !(value instanceof Map<?, ?>);
    }

    private static CommandLine find(String command) {
        var line = Jikimi.commandLine(new Jikimi());
        for (var name : List.of(command.split(" ", -1))) {
            line = Objects.requireNonNull(line.getSubcommands().get(name), name);
        }
        return line;
    }

    /** Such as "hotspot gi": all that hold no others. */
    private static Stream<String> commands(CommandLine line, String path) {
        var below = line.getSubcommands();
        return below.isEmpty()
                ? Stream.of(path.strip())
                : below.entrySet().stream().flatMap(each -> commands(each.getValue(), path + " " + each.getKey()));
    }
}
