package kr.jikimi.history;

import java.util.List;
import kr.jikimi.history.Verification.Finding;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds every record of every tracked table against the last entry about it. A column that a register has gained or
 * renamed since is not in the entry and is left out of the comparison.
 */
final class RecordCheck {

    private record Tracked(String schema, String table) {}

    private final JdbcClient jdbc;
    private final List<Finding> findings;

    RecordCheck(JdbcClient jdbc, List<Finding> findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    long run() {
        return tracked().stream().mapToLong(this::check).sum();
    }

    private List<Tracked> tracked() {
        return jdbc.sql("""
                        select n.nspname, c.relname from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                        where t.tgname = 'keep' and not t.tgisinternal order by 1, 2""")
                .query((row, n) -> new Tracked(row.getString(1), row.getString(2)))
                .list();
    }

    private long check(Tracked tracked) {
        jdbc.sql(DIFFERENCES.formatted(tracked.schema(), tracked.table()))
                .params(tracked.schema(), tracked.table())
                .query((RowCallbackHandler) row -> findings.add(new Finding(
                        "%s.%s %s".formatted(tracked.schema(), tracked.table(), row.getString("id")),
                        row.getString("what"))));
        return jdbc.sql("select count(*) from \"%s\".\"%s\"".formatted(tracked.schema(), tracked.table()))
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private static final String DIFFERENCES = """
            with now_ as (select id, version, to_jsonb(t) as content from "%s"."%s" t),
                 said as (select distinct on (record_id) record_id, version, content from history.entry
                          where module = ? and subject = ? order by record_id, version desc)
            select coalesce(now_.id, said.record_id) as id,
                   case when said.record_id is null then 'was never recorded'
                        when now_.id is null then 'has been removed'
                        when now_.version <> said.version then 'is not the last version recorded'
                        else 'differs from what was recorded' end as what
            from now_ full join said on said.record_id = now_.id
            where said.record_id is null or now_.id is null or now_.version <> said.version
               or exists (select 1 from jsonb_each(now_.content) n join jsonb_each(said.content) s using (key)
                          where n.value is distinct from s.value)
            order by 1""";
}
