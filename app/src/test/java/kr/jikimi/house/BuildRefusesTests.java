package kr.jikimi.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The build refuses what it should: a child of our own root pom, with its formatter and its compiler arguments and
 * nothing of its own, is given one planted class and built.
 */
class BuildRefusesTests {

    private static final String CLEAN = """
            package planted;

            final class Planted {

                private Planted() {}

                static int length(String text) {
                    return text.length();
                }
            }
            """;

    @TempDir
    Path place;

    @Test
    void letsACleanClassPass() throws Exception {
        assertThat(build("clean", "compile", CLEAN)).doesNotContain("ERROR");
    }

    @Test
    void theFormatterRefusesABadlyFormattedClass() throws Exception {
        var planted = CLEAN.replace("    static int length(String text) {", "  static int length( String text )\n  {");

        assertThat(build("format", "validate", planted))
                .contains(
                        "The following files had format violations",
                        "Planted.java",
                        "static·int·length(String·text)·{");
    }

    @Test
    void errorProneRefusesAComparisonWithItself() throws Exception {
        var planted = CLEAN.replace("return text.length();", "return text.equals(text) ? 1 : 0;");

        assertThat(build("error-prone", "compile", planted)).contains("[SelfEquals]", "COMPILATION ERROR");
    }

    @Test
    void errorProneRefusesAMethodThatNobodyCalls() throws Exception {
        var planted = CLEAN.replace("    static int length", "    private static int length");

        assertThat(build("unused", "compile", planted)).contains("[UnusedMethod]", "COMPILATION ERROR");
    }

    @Test
    void nullAwayRefusesWhatMayBeNull() throws Exception {
        var planted = CLEAN.replace("package planted;\n", """
                        package planted;

                        import org.jspecify.annotations.NullMarked;
                        import org.jspecify.annotations.Nullable;
                        """)
                .replace("final class", "@NullMarked\nfinal class")
                .replace("String text", "@Nullable String text");

        assertThat(build("null-away", "compile", planted))
                .contains("[NullAway] dereferenced expression 'text' is @Nullable", "COMPILATION ERROR");
    }

    private String build(String name, String phase, String source) throws IOException, InterruptedException {
        var folder = Files.createDirectories(place.toRealPath().resolve(name));
        var sources = Files.createDirectories(folder.resolve("src/main/java/planted"));
        Files.writeString(folder.resolve("pom.xml"), pom(folder, name));
        Files.writeString(sources.resolve("Planted.java"), source);
        var log = folder.resolve("build.log");
        var builder =
                new ProcessBuilder(command(phase)).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).as("the build ends").isTrue();
        return Files.readString(log, UTF_8);
    }

    /** Offline: the build around this test has fetched all that is needed. */
    private static List<String> command(String phase) {
        var repository = System.getProperty("localRepository");
        return repository == null
                ? List.of("mvn", "-B", "-o", "-ntp", phase)
                : List.of("mvn", "-B", "-o", "-ntp", "-Dmaven.repo.local=" + repository, phase);
    }

    private static String pom(Path folder, String name) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>kr.jikimi</groupId>
                    <artifactId>jikimi</artifactId>
                    <version>0.1.0-SNAPSHOT</version>
                    <relativePath>%s</relativePath>
                  </parent>
                  <artifactId>planted-%s</artifactId>
                </project>
                """.formatted(folder.relativize(Sources.HOUSE.resolve("pom.xml")), name);
    }
}
