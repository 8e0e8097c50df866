package kr.jikimi.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The newest record of a code in a tracked table, with what it takes to end it and to let another one follow in its
 * place.
 */
public record Newest<T>(UUID id, int version, int position, T record) {

    /** The one that began last; a record that nobody dates comes before all dated ones. */
    public static <T> Optional<Newest<T>> find(JdbcClient jdbc, String table, String code, RowMapper<T> reading) {
        return jdbc.sql("select * from " + table
                        + " where code = ? and not voided order by valid_from desc nulls last limit 1")
                .param(code)
                .query((row, n) -> new Newest<>(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getInt("position"),
                        reading.mapRow(row, n)))
                .optional();
    }

    /** False when somebody has changed the record since. */
    public boolean end(JdbcClient jdbc, String table, LocalDate lastDay) {
        return jdbc.sql("update " + table + " set valid_to = ? where id = ? and version = ?")
                        .params(lastDay, id, version)
                        .update()
                == 1;
    }
}
