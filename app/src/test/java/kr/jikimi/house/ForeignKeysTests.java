package kr.jikimi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.jikimi.world.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Foreign keys point downward only: into a schema that is migrated before one's own, or into one's own. */
@OfficeTest
class ForeignKeysTests {

    @Autowired
    Environment environment;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    @Test
    void noForeignKeyPointsUpward() {
        assertThat(upward()).isEmpty();
    }

    @Test
    void noticesAForeignKeyThatPointsUpward() {
        try {
            owner.sql("create table settings.planted (line uuid references budget.account (id))")
                    .update();

            assertThat(upward()).containsExactly("settings.planted -> budget.account");
        } finally {
            owner.sql("drop table settings.planted").update();
        }
    }

    private List<String> upward() {
        var order = Binder.get(environment)
                .bind("jikimi.migrations.schemas", Bindable.listOf(String.class))
                .get();
        return owner
                .sql("""
                        select own.nspname, own_table.relname, other.nspname, other_table.relname
                        from pg_constraint
                        join pg_class own_table on own_table.oid = conrelid
                        join pg_namespace own on own.oid = own_table.relnamespace
                        join pg_class other_table on other_table.oid = confrelid
                        join pg_namespace other on other.oid = other_table.relnamespace
                        where contype = 'f'""")
                .query((row, number) -> new Key(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .stream()
                .filter(each -> order.indexOf(each.otherSchema()) > order.indexOf(each.schema()))
                .map(each -> "%s.%s -> %s.%s".formatted(each.schema(), each.table(), each.otherSchema(), each.other()))
                .toList();
    }

    private record Key(String schema, String table, String otherSchema, String other) {}
}
