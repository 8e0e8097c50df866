package kr.jikimi.offices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.InForce;
import kr.jikimi.indicators.RecordVersion;
import kr.jikimi.offices.Headcount.Cell;
import kr.jikimi.offices.Headcount.Secondment;
import kr.jikimi.offices.Headcount.Strength;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of headcounts. On a day stands the latest table stated for that day or before. */
@Component
public class Headcounts {

    private static final String LATEST_DAY =
            "select max(as_of) from offices.headcount_versions where as_of <= :day and " + InForce.KNOWN;

    private static final String LATEST = InForce.KNOWN + " and as_of = (" + LATEST_DAY + ")";

    /** Divisions and kinds in the order of the house. */
    private static final String ORDERED =
            " order by (select min(position) from offices.unit u where u.code = division),"
                    + " division, array_position(array['GENERAL', 'POLITICAL', 'FIXED_TERM', 'POLICE', 'MANAGEMENT'], staff_kind)";

    private final JdbcClient jdbc;

    Headcounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Headcount> find(AsOf asOf) {
        return InForce.ask(jdbc, LATEST_DAY, asOf)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .map(day -> new Headcount(day, cells(asOf), secondments(asOf)));
    }

    /** The days for which a table is stated, newest first. */
    public List<LocalDate> days() {
        return jdbc.sql("select distinct as_of from offices.headcount where not voided order by as_of desc")
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list();
    }

    /** Changes with every correction of that day's table; zero when there is none. */
    public int edition(LocalDate day) {
        return jdbc.sql("""
                        select coalesce(sum(version), 0) from (
                            select version from offices.headcount where as_of = :day
                            union all select version from offices.secondment where as_of = :day) rows""").param("day", day).query(Integer.class).single();
    }

    /** Writes the cell; an unchanged one keeps its version. */
    void put(LocalDate day, Cell cell) {
        jdbc.sql("""
                        insert into offices.headcount as old (as_of, division, staff_kind, quota, actual, source)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (as_of, division, staff_kind) do update
                            set quota = excluded.quota, actual = excluded.actual, source = excluded.source
                            where (old.quota, old.actual) <> (excluded.quota, excluded.actual)""")
                .params(
                        day,
                        cell.division(),
                        cell.kind().name(),
                        cell.strength().quota(),
                        cell.strength().actual())
                .param(cell.source())
                .update();
    }

    /** Writes how many are seconded from there in that rank; zero when they have gone. */
    void put(LocalDate day, Secondment secondment) {
        jdbc.sql("""
                        insert into offices.secondment as old (as_of, division, staff_kind, home_ko, home_en, rank_ko,
                            rank_en, number, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (as_of, division, home_ko, rank_ko) do update
                            set number = excluded.number, staff_kind = excluded.staff_kind
                            where (old.number, old.staff_kind) <> (excluded.number, excluded.staff_kind)""")
                .param(day)
                .param(secondment.division())
                .param(secondment.kind().name())
                .params(secondment.homeKo(), secondment.homeEn(), secondment.rankKo(), secondment.rankEn())
                .param(secondment.number())
                .param(secondment.source())
                .update();
    }

    /** The rows behind a number; no division or no kind: all of them. */
    List<RecordVersion> records(AsOf asOf, @Nullable String division, @Nullable StaffKind kind, String measure) {
        return InForce.ask(
                        jdbc,
                        "select * from offices.headcount_versions where (:division::text is null or division = :division)"
                                + " and (:kind::text is null or staff_kind = :kind) and " + LATEST + ORDERED,
                        asOf)
                .param("division", division)
                .param("kind", kind == null ? null : kind.name())
                .query((row, n) -> record(row, measure))
                .list();
    }

    private static RecordVersion record(ResultSet row, String measure) throws SQLException {
        var kind = StaffKind.valueOf(row.getString("staff_kind"));
        var day = row.getString("as_of");
        return Lineage.record(
                row,
                "offices.headcount",
                "%s/%s@%s".formatted(row.getString("division"), kind.code(), day),
                Map.of(measure, row.getString(measure)),
                "/offices/headcount?on=" + day);
    }

    private List<Cell> cells(AsOf asOf) {
        return InForce.ask(jdbc, "select * from offices.headcount_versions where " + LATEST + ORDERED, asOf)
                .query((row, n) -> new Cell(
                        row.getString("division"),
                        StaffKind.valueOf(row.getString("staff_kind")),
                        new Strength(row.getInt("quota"), row.getInt("actual")),
                        row.getString("source")))
                .list();
    }

    private List<Secondment> secondments(AsOf asOf) {
        return InForce.ask(
                        jdbc,
                        "select * from offices.secondment_versions where number > 0 and " + LATEST + " order by id",
                        asOf)
                .query((row, n) -> new Secondment(
                        row.getString("division"),
                        StaffKind.valueOf(row.getString("staff_kind")),
                        row.getString("home_ko"),
                        row.getString("home_en"),
                        row.getString("rank_ko"),
                        row.getString("rank_en"),
                        row.getInt("number"),
                        row.getString("source")))
                .list();
    }
}
