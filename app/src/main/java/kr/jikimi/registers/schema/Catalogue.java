package kr.jikimi.registers.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL has: the tables of registers with their columns, and what stands in them. */
final class Catalogue {

    private final JdbcClient owner;

    Catalogue(JdbcClient owner) {
        this.owner = owner;
    }

    /** Column name to type, by table; only tables under history that belong to a register. */
    Map<String, Map<String, String>> tables() {
        var tables = new LinkedHashMap<String, Map<String, String>>();
        owner.sql("""
                        select c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'registers'
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where c.relkind = 'r' and c.relname not in ('applied', 'transition', 'flyway_schema_history')
                          and c.relname not like '%\\_history'
                        order by c.relname, a.attnum""").query(row -> {
            tables.computeIfAbsent(row.getString(1), table -> new LinkedHashMap<>())
                    .put(row.getString(2), row.getString(3));
        });
        return tables;
    }

    boolean isGuarded(String table) {
        return owner.sql("select privacy.is_guarded(?)")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    boolean hasRows(String table) {
        return owner.sql("select exists (select 1 from registers.%s_versions)".formatted(table))
                .query(Boolean.class)
                .single();
    }

    /** The values of a column that stand in any version of a record. */
    List<String> values(String table, String column) {
        return owner.sql(
                        "select distinct \"%2$s\"::text from registers.%1$s_versions where \"%2$s\" is not null order by 1"
                                .formatted(table, column))
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** The hash of the definition that was applied last. */
    Optional<String> appliedHash(String register) {
        return owner.sql("select definition_hash from registers.applied where register = ? order by seq desc limit 1")
                .param(register)
                .query((row, n) -> row.getString(1))
                .optional();
    }
}
