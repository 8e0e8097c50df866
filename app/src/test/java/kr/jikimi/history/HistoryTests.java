package kr.jikimi.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the database does for every tracked table, seen at the settings. */
@OfficeTest
@Transactional
class HistoryTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Changes changes;

    @Autowired
    Chain chain;

    @Test
    void refusesAChangeThatNobodySigned() {
        assertThatThrownBy(() -> insert("lunch", "12:00")).hasMessageContaining("Unsigned change");
    }

    @Test
    void keepsTheFormerVersionAndGrowsTheChain() {
        changes.sign(new Author("officer"), "first");
        var id = insert("lunch", "12:00");
        changes.sign(new Author("colleague"), "moved");
        jdbc.sql("update settings.setting set value = '12:30' where id = ?")
                .param(id)
                .update();

        var versions = jdbc.sql("select value || ' v' || version || ' ' || recorded_by from settings.setting_versions"
                        + " where id = ? order by version")
                .param(id)
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(versions).containsExactly("12:00 v1 officer", "12:30 v2 colleague");
        assertThat(chain.list("settings", "setting", id))
                .extracting(Entry::act, Entry::author, Entry::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("revise", "colleague", "moved"),
                        org.assertj.core.groups.Tuple.tuple("add", "officer", "first"));
    }

    @Test
    void refusesToDelete() {
        changes.sign(new Author("officer"), "first");
        var id = insert("lunch", "12:00");
        assertThatThrownBy(() -> jdbc.sql("delete from settings.setting where id = ?")
                        .param(id)
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private UUID insert(String name, String value) {
        return jdbc.sql("insert into settings.setting (name, value, valid_from) values (?, ?, ?) returning id")
                .params(name, value, LocalDate.of(2024, 1, 1))
                .query(UUID.class)
                .single();
    }
}
