package kr.jikimi.offices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.InForce;
import kr.jikimi.history.Newest;
import kr.jikimi.indicators.RecordVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of units. */
@Component
public class Units {

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units in force, siblings in their order. */
    List<Unit> list(AsOf asOf) {
        return InForce.list(jdbc, "offices.unit", "position, code", asOf, (row, n) -> unit(row));
    }

    /** All records of one unit, the first first. */
    public List<Unit> life(String code) {
        return jdbc.sql("select * from offices.unit where code = ? and not voided order by valid_from nulls first")
                .param(code)
                .query((row, n) -> unit(row))
                .list();
    }

    /** Under whom each unit stands, or stood last; abolished units keep their place for those who may see old things. */
    Map<String, String> parents(LocalDate day) {
        return jdbc
                .sql("""
                        select distinct on (code) code, parent from offices.unit
                        where not voided and parent is not null and (valid_from is null or valid_from <= ?)
                        order by code, valid_from desc nulls last""")
                .param(day)
                .query((row, n) -> Map.entry(row.getString("code"), row.getString("parent")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The newest record of a unit, as it may be changed. */
    public Optional<Newest<Unit>> findNewest(String code) {
        return Newest.find(jdbc, "offices.unit", code, (row, n) -> unit(row));
    }

    /** False when somebody has changed the record since that version. */
    boolean end(Newest<Unit> newest, LocalDate lastDay) {
        return newest.end(jdbc, "offices.unit", lastDay);
    }

    int nextPosition() {
        return jdbc.sql("select coalesce(max(position), 0) + 1 from offices.unit")
                .query(Integer.class)
                .single();
    }

    void add(Unit unit, int position) {
        jdbc.sql("""
                        insert into offices.unit (code, kind, parent, name_ko, name_en, named, position, legal_act,
                            valid_from, valid_to, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(unit.code())
                .param(unit.kind().name())
                .param(unit.parent())
                .param(unit.nameKo())
                .param(unit.nameEn())
                .param(unit.named())
                .param(position)
                .param(unit.legalAct())
                .param(unit.validFrom())
                .param(unit.validTo())
                .param(unit.source())
                .update();
    }

    List<RecordVersion> records(AsOf asOf, Unit.Kind kind) {
        return InForce.ask(
                        jdbc,
                        "select * from offices.unit_versions where kind = :kind and " + InForce.ON_THE_DAY
                                + " order by position, code",
                        asOf)
                .param("kind", kind.name())
                .query((row, n) -> Lineage.record(
                        row,
                        "offices.unit",
                        row.getString("code"),
                        Map.of("name", row.getString("name_ko")),
                        "/offices/units/" + row.getString("code")))
                .list();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("code"),
                Unit.Kind.valueOf(row.getString("kind")),
                row.getString("parent"),
                row.getString("name_ko"),
                row.getString("name_en"),
                row.getBoolean("named"),
                row.getString("legal_act"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"));
    }
}
