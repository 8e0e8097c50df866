package kr.jikimi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import kr.jikimi.database.Unavailable;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys lie outside the database, readable by us alone, and only the right ones will do. */
@OfficeTest
class KeysTests {

    private static final UUID SOMEBODY = UUID.fromString("0198c0de-0000-7000-8000-00000000000a");
    private static final UUID SOMEBODY_ELSE = UUID.fromString("0198c0de-0000-7000-8000-00000000000b");

    @TempDir
    Path folder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Keys keys;

    @Autowired
    Sealing sealing;

    @Test
    void a01OnlyWeMayReadThem() throws IOException {
        sealing.seal(SOMEBODY, "홍길동");
        try (var files = Files.walk(keys.place())) {
            for (var file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .endsWith("------");
            }
        }
    }

    @Test
    void a02OneSubjectsValueDoesNotOpenAsAnothers() {
        var sealed = sealing.seal(SOMEBODY, "홍길동");
        sealing.seal(SOMEBODY_ELSE, "성춘향");
        assertThat(sealing.open(SOMEBODY, sealed)).contains("홍길동");
        assertThatThrownBy(() -> sealing.open(SOMEBODY_ELSE, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a03TheSameValueIsNeverSealedTheSameWay() {
        assertThat(sealing.seal(SOMEBODY, "홍길동")).isNotEqualTo(sealing.seal(SOMEBODY, "홍길동"));
    }

    @Test
    void b01RefusesToStartWithoutTheKeysOfTheDatabase() {
        assertThatThrownBy(() -> keysIn(folder.toString(), ""))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("The keys of this database are not in " + folder)
                .hasMessageContaining("JIKIMI_KEYS");
        assertThat(folder).as("no other key is made").isEmptyDirectory();
    }

    @Test
    void b02RefusesOtherKeys() throws IOException {
        new KeyFolder(folder).makeHouse();
        assertThatThrownBy(() -> keysIn(folder.toString(), ""))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("are not those of this database");
    }

    @Test
    void b03ARealServerNeedsAFolderOfItsOwn() {
        assertThatThrownBy(() -> keysIn("", "jdbc:postgresql://127.0.0.1/jikimi"))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("JIKIMI_KEYS is not set");
    }

    private Keys keysIn(String chosen, String url) {
        return new Keys(chosen, url, folder, jdbc);
    }
}
