package kr.jikimi.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.jikimi.history.Author;
import kr.jikimi.history.Chain;
import kr.jikimi.history.Changes;
import kr.jikimi.history.Verification;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class BackupTests {

    @TempDir
    Path folder;

    @Autowired
    Backup backup;

    @Autowired
    Restore restore;

    @Autowired
    Chain chain;

    @Autowired
    Changes changes;

    @Autowired
    Verification verification;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void restoresRecordsAndChainAsTheyWere() {
        var file = folder.resolve("office.zip");
        var before = chain.heads();
        backup.take(file);
        addSetting();
        assertThat(chain.heads()).isNotEqualTo(before);

        restore.from(file);

        assertThat(chain.heads()).isEqualTo(before);
        assertThat(verification.verify().findings()).isEmpty();
    }

    @Test
    void refusesWhatIsNoBackupAndChangesNothing() throws IOException {
        var file = Files.writeString(folder.resolve("note.zip"), "no zip");
        var before = chain.heads();
        assertThatThrownBy(() -> restore.from(file))
                .isInstanceOf(BadArchive.class)
                .hasMessageContaining("is no backup")
                .hasMessageContaining("Maybe");
        assertThat(chain.heads()).isEqualTo(before);
    }

    private void addSetting() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            changes.sign(new Author("officer"), "after the backup");
            jdbc.sql("insert into settings.setting (name, value, valid_from) values ('tea', 'green', '2024-01-01')")
                    .update();
        });
    }
}
