package kr.jikimi.offices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Period;
import kr.jikimi.history.InForce;
import kr.jikimi.indicators.RecordVersion;
import kr.jikimi.offices.Commissioner.Career;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of commissioners and their careers. */
@Component
class Commissioners {

    private static final String SERVING =
            "select * from offices.commissioner_versions where " + InForce.ON_THE_DAY + " order by position";

    private final JdbcClient jdbc;

    Commissioners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Commissioner> list(AsOf asOf) {
        var careers = careers(asOf);
        return InForce.ask(jdbc, SERVING, asOf)
                .query((row, n) -> commissioner(row, careers.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    List<RecordVersion> records(AsOf asOf) {
        return InForce.ask(jdbc, SERVING, asOf)
                .query((row, n) -> Lineage.record(
                        row,
                        "offices.commissioner",
                        row.getString("code"),
                        Map.of("role", row.getString("role")),
                        "/offices/commissioners"))
                .list();
    }

    private Map<String, List<Career>> careers(AsOf asOf) {
        record Line(String commissioner, Career career) {}
        return InForce.ask(
                        jdbc,
                        "select * from offices.career_versions where :day::date is not null and " + InForce.KNOWN
                                + " order by commissioner, position",
                        asOf)
                .query((row, n) -> new Line(
                        row.getString("commissioner"),
                        new Career(row.getBoolean("present"), row.getString("text_ko"), row.getString("text_en"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Line::commissioner, Collectors.mapping(Line::career, Collectors.toList())));
    }

    private static Commissioner commissioner(ResultSet row, List<Career> career) throws SQLException {
        var by = row.getString("appointed_by");
        return new Commissioner(
                row.getString("code"),
                row.getString("name"),
                Commissioner.Sex.valueOf(row.getString("sex")),
                Commissioner.Role.valueOf(row.getString("role")),
                row.getString("post"),
                by == null ? null : Seat.AppointedBy.valueOf(by),
                row.getInt("commission"),
                Period.of(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                career,
                row.getString("source"));
    }
}
