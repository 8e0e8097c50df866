package kr.jikimi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every code name in the glossary is spoken in the code: a type with its members, or a word of a schema or the seed. */
class GlossaryTests {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final List<String> CODE_FILES = List.of(".java", ".sql", ".yaml");

    private static List<String> texts = List.of();

    @BeforeAll
    static void readTheCode() throws IOException {
        try (var files = Files.walk(Sources.HOUSE, 14)) {
            texts = files.filter(GlossaryTests::isCode).map(GlossaryTests::read).toList();
        }
    }

    @Test
    void everyCodeNameIsSpokenInTheCode() throws IOException {
        var names = names(Files.readAllLines(Sources.HOUSE.resolve("GLOSSARY.md")));

        assertThat(names).hasSizeGreaterThan(50);
        assertThat(names.stream().filter(each -> !isSpoken(each)).toList()).isEmpty();
    }

    @Test
    void noticesANameThatNobodySpeaks() {
        assertThat(names(List.of("| 셈 | counted | `Kind.COUNTED` / `Abacus` | |")))
                .containsExactly("Kind.COUNTED", "Abacus");
        assertThat(isSpoken("Kind.COUNTED")).isTrue();
        assertThat(isSpoken("Kind.ABACUS")).isFalse();
        assertThat(isSpoken("Abacus" + "es")).isFalse();
    }

    /** The third column. A later name in capitals alone is a constant beside the one before it. */
    private static List<String> names(List<String> lines) {
        var names = new ArrayList<String>();
        for (var line : lines) {
            var cells = line.split("\\|", -1);
            if (cells.length > 4) {
                CODE.matcher(cells[3]).results().map(each -> each.group(1)).forEach(names::add);
            }
        }
        return names;
    }

    private static boolean isSpoken(String name) {
        var parts = List.of(name.replace("()", "").replace("kr.jikimi.", "").split("\\."));
        var first = parts.getFirst();
        var declared = Character.isUpperCase(first.charAt(0)) && !first.equals(first.toUpperCase(java.util.Locale.ROOT))
                ? "\\b(class|record|interface|enum) " + first + "\\b"
                : "\\b" + Pattern.quote(first) + "\\b";
        return texts.stream()
                .filter(Pattern.compile(declared).asPredicate())
                .anyMatch(text -> parts.stream()
                        .allMatch(each -> Pattern.compile("\\b" + Pattern.quote(each) + "\\b")
                                .matcher(text)
                                .find()));
    }

    private static boolean isCode(Path file) {
        var name = file.toString();
        return CODE_FILES.stream().anyMatch(name::endsWith)
                && !name.contains("/target/")
                && !name.contains("/node_modules/")
                && !name.contains("/src/test/");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
