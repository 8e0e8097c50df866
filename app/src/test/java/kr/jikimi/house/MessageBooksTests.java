package kr.jikimi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every message stands in both languages. */
class MessageBooksTests {

    private static final Path BOOKS = Path.of("src/main/resources/messages");

    @Test
    void everyKeyStandsInBothLanguages() throws IOException {
        try (var books = Files.list(BOOKS)) {
            var korean = books.filter(each -> each.toString().endsWith(".properties"))
                    .filter(each -> !each.toString().endsWith("_en.properties"))
                    .toList();

            assertThat(korean).isNotEmpty();
            for (var book : korean) {
                assertThat(lonely(read(book), read(english(book))))
                        .as(book.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void noticesAKeyThatStandsInOneLanguageOnly() throws IOException {
        assertThat(lonely(keys(new StringReader("a=가\nb=나")), keys(new StringReader("b=B\nc=C"))))
                .containsExactly("a", "c");
    }

    private static List<String> lonely(TreeSet<String> korean, TreeSet<String> english) {
        var all = new TreeSet<>(korean);
        all.addAll(english);
        return all.stream()
                .filter(each -> !korean.contains(each) || !english.contains(each))
                .toList();
    }

    private static Path english(Path book) {
        return book.resolveSibling(book.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static TreeSet<String> read(Path book) throws IOException {
        try (var reader = Files.newBufferedReader(book)) {
            return keys(reader);
        }
    }

    private static TreeSet<String> keys(Reader reader) throws IOException {
        var properties = new Properties();
        properties.load(reader);
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
