package kr.jikimi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What sources may speak of: no mocks in tests; no Spring, database, file or clock in engines. */
class LanguageOfSourcesTests {

    private static final List<String> MOCKS = List.of(
            "org.mockito.", "org.easymock.", "org.springframework.test.context.bean.override.mockito.", "mockit.");

    private static final List<String> OUTSIDE = List.of(
            "org.springframework.",
            "java.sql.",
            "javax.sql.",
            "java.io.File",
            "java.nio.file.",
            "java.nio.channels.FileChannel",
            "java.net.",
            "java.time.Clock",
            "java.time.InstantSource",
            "System.currentTimeMillis",
            "System.nanoTime",
            "System.getenv",
            "Instant.now",
            "LocalDate.now",
            "LocalDateTime.now",
            "Math.random",
            "ThreadLocalRandom");

    @Test
    void ourOwnTypesAreNeverMocked() {
        assertThat(spoken(Sources.in(Sources.HOUSE, "test"), MOCKS)).isEmpty();
    }

    @Test
    void noticesAMock() {
        var planted = Sources.of("""
                import org.mockito.Mockito;

                class Planted {
                    Object office = Mockito.mock(Object.class);
                }""");

        assertThat(spoken(planted, MOCKS)).containsExactly("org.mockito.Mockito");
    }

    @Test
    void enginesKnowNoSpringNoDatabaseNoFileNoClock() {
        assertThat(spoken(Sources.in(Sources.HOUSE.resolve("engines"), "main"), OUTSIDE))
                .isEmpty();
    }

    @Test
    void noticesAnEngineThatLooksOutside() {
        var planted = Sources.of("""
                import java.nio.file.Files;
                import java.sql.Connection;
                import org.springframework.stereotype.Component;

                class Planted {
                    long start = System.nanoTime();
                    Object day = java.time.LocalDate.now();
                }""");

        assertThat(spoken(planted, OUTSIDE))
                .containsExactlyInAnyOrder(
                        "java.nio.file.Files",
                        "java.sql.Connection",
                        "org.springframework.stereotype.Component",
                        "System.nanoTime",
                        "java.time.LocalDate.now");
    }

    private static Set<String> spoken(Sources sources, List<String> forbidden) {
        return Set.copyOf(sources.names().stream()
                .filter(name -> forbidden.stream().anyMatch(each -> speaksOf(name, each)))
                .toList());
    }

    /** {@code LocalDate.now} is spoken in full too: {@code java.time.LocalDate.now}. */
    private static boolean speaksOf(String name, String forbidden) {
        return Stream.of(name, name.replaceFirst("^java\\.(time|lang|util\\.concurrent)\\.", ""))
                .anyMatch(each -> each.startsWith(forbidden));
    }
}
