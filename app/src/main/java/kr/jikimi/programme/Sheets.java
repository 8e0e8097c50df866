package kr.jikimi.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.InForce;
import kr.jikimi.programme.Sheet.Content;
import kr.jikimi.programme.Sheet.Part;
import kr.jikimi.programme.Sheet.Shape;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Programme sheets as they stood on a day, as known at a time. */
@Component
class Sheets {

    private final JdbcClient jdbc;
    private final Milestones milestones;

    Sheets(JdbcClient jdbc, Milestones milestones) {
        this.jdbc = jdbc;
        this.milestones = milestones;
    }

    /** The sheets of a fiscal year with their milestones, by code. */
    List<Sheet> list(int year, AsOf asOf) {
        var contents = contents(asOf);
        var plans = milestones.list(year, asOf).stream().collect(Collectors.groupingBy(Milestone::programme));
        return InForce.ask(
                        jdbc,
                        "select * from programme.programme_versions where " + InForce.KNOWN
                                + " and fiscal_year = :year order by code",
                        asOf)
                .param("year", year)
                .query((row, n) -> sheet(row, contents, plans))
                .list();
    }

    /** Every piece the sheet has ever had, retired ones too. */
    List<Content> everWritten(UUID programme) {
        return jdbc.sql("select * from programme.content where programme_id = ? and not voided order by part, position")
                .param(programme)
                .query((row, n) -> content(row))
                .list();
    }

    private Map<UUID, List<Content>> contents(AsOf asOf) {
        return InForce.ask(
                        jdbc,
                        "select * from programme.content_versions where " + InForce.KNOWN
                                + " order by part, position, key",
                        asOf)
                .query((row, n) -> Map.entry(row.getObject("programme_id", UUID.class), content(row)))
                .list()
                .stream()
                .filter(each -> !each.getValue().isRetired(asOf.date()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Sheet sheet(
            ResultSet row, Map<UUID, List<Content>> contents, Map<String, List<Milestone>> milestones)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Sheet(
                id,
                row.getInt("version"),
                row.getInt("fiscal_year"),
                row.getString("code"),
                row.getString("title_ko"),
                row.getString("title_en"),
                row.getString("purpose_ko"),
                row.getString("purpose_en"),
                texts(row, "units"),
                texts(row, "budget_lines"),
                texts(row, "duties"),
                contents.getOrDefault(id, List.of()),
                milestones.getOrDefault(row.getString("code"), List.of()),
                row.getString("source"));
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("key"),
                Part.valueOf(row.getString("part")),
                Shape.valueOf(row.getString("shape")),
                row.getString("label"),
                row.getString("text"),
                row.getString("body"),
                row.getObject("retired_on", LocalDate.class),
                row.getString("source"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
