package kr.jikimi.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder that cannot be used is refused by name, before anything is started in it. */
class DataFolderTests {

    @TempDir
    Path folder;

    @Test
    void refusesAFile() throws IOException {
        refuses(Files.createFile(folder.resolve("data")), "it is a file, not a folder");
    }

    @Test
    void refusesAFolderThatCannotBeMade() {
        refuses(Path.of("/proc/jikimi"), "it cannot be made");
    }

    @Test
    void refusesTheDatabaseOfAnotherRelease() throws IOException {
        var cluster = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");
        refuses(folder, "its database was made by PostgreSQL 17, this is 18");
    }

    private static void refuses(Path data, String why) {
        assertThatThrownBy(() -> EmbeddedPostgres.open(data))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("The data folder " + data.toAbsolutePath() + " cannot be used")
                .hasMessageContaining(why)
                .hasMessageContaining("JIKIMI_DATA");
        assertThatThrownBy(() -> ServerLock.take(data)).isInstanceOf(Unavailable.class);
    }
}
