package kr.jikimi.duties;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.InForce;
import kr.jikimi.history.Newest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The catalogue on a day. */
@Component
public class Duties {

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All duties in force, by area and number. */
    public List<Duty> list(AsOf asOf) {
        return InForce.list(jdbc, "duties.duty", "position", asOf, (row, n) -> duty(row));
    }

    public Optional<Duty> find(String code, AsOf asOf) {
        return list(asOf).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** All versions of one duty, the newest first. */
    public List<Duty> versions(String code) {
        return jdbc.sql("select * from duties.duty where code = ? and not voided order by valid_from desc nulls last")
                .param(code)
                .query((row, n) -> duty(row))
                .list();
    }

    /** The newest version with what it takes to end it. */
    Optional<Newest<Duty>> findNewest(String code) {
        return Newest.find(jdbc, "duties.duty", code, (row, n) -> duty(row));
    }

    /** False when somebody has changed the record since. */
    boolean end(Newest<Duty> newest, LocalDate lastDay) {
        return newest.end(jdbc, "duties.duty", lastDay);
    }

    void add(Duty duty, int position) {
        jdbc.sql("""
                        insert into duties.duty (code, area, position, law_item_ko, law_item_en, scope_ko, scope_en,
                            clause, authority, keywords, systems, consulted_on, valid_from, valid_to, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(duty.code(), duty.area().name(), position)
                .params(duty.lawItemKo(), duty.lawItemEn(), duty.scopeKo(), duty.scopeEn())
                .params(duty.clause(), duty.authority().name())
                .param(duty.keywords().toArray(String[]::new))
                .param(duty.systems().toArray(String[]::new))
                .param(duty.consultedOn())
                .param(duty.validFrom())
                .param(duty.validTo())
                .param(duty.source())
                .update();
    }

    private static Duty duty(ResultSet row) throws SQLException {
        return new Duty(
                row.getString("code"),
                Duty.Area.valueOf(row.getString("area")),
                row.getString("law_item_ko"),
                row.getString("law_item_en"),
                row.getString("scope_ko"),
                row.getString("scope_en"),
                row.getString("clause"),
                Duty.Authority.valueOf(row.getString("authority")),
                texts(row.getArray("keywords")),
                texts(row.getArray("systems")),
                row.getObject("consulted_on", LocalDate.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"));
    }

    private static List<String> texts(Array column) throws SQLException {
        return List.of((String[]) column.getArray());
    }
}
