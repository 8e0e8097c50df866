package kr.jikimi.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.InForce;
import kr.jikimi.programme.Milestone.Cancellation;
import kr.jikimi.programme.Milestone.Completion;
import kr.jikimi.programme.Milestone.EvidenceKind;
import kr.jikimi.programme.Milestone.Kind;
import kr.jikimi.programme.Milestone.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Milestones as they were known at a time. */
@Component
class Milestones {

    private static final String SELECT = "select milestone.*, programme.fiscal_year, programme.code, programme.units"
            + " from (select * from programme.milestone_versions where " + InForce.KNOWN + ") milestone"
            + " join programme.programme on programme.id = milestone.programme_id"
            + " where programme.fiscal_year = :year order by programme.code, milestone.position";

    private final JdbcClient jdbc;

    Milestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Milestone> list(int year, AsOf asOf) {
        return InForce.ask(jdbc, SELECT, asOf)
                .param("year", year)
                .query((row, n) -> milestone(row))
                .list();
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        var period = row.getString("period");
        return new Milestone(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getInt("fiscal_year"),
                row.getString("code"),
                Sheets.texts(row, "units"),
                row.getString("key"),
                Kind.valueOf(row.getString("kind")),
                row.getString("text_ko"),
                row.getString("text_en"),
                PlanPeriod.find(period, row.getInt("period_year"))
                        .orElseThrow(() -> new IllegalStateException("A period nobody can read: " + period)),
                completion(row),
                move(row),
                cancellation(row),
                row.getString("source"));
    }

    private static @Nullable Completion completion(ResultSet row) throws SQLException {
        return "DONE".equals(row.getString("state"))
                ? new Completion(
                        row.getObject("done_on", LocalDate.class),
                        EvidenceKind.valueOf(row.getString("evidence_kind")),
                        row.getString("evidence"))
                : null;
    }

    private static @Nullable Move move(ResultSet row) throws SQLException {
        var from = row.getString("moved_from");
        return from == null ? null : new Move(from, Objects.requireNonNull(row.getString("moved_why")));
    }

    private static @Nullable Cancellation cancellation(ResultSet row) throws SQLException {
        return "DROPPED".equals(row.getString("state"))
                ? new Cancellation(
                        row.getObject("dropped_on", LocalDate.class),
                        row.getString("dropped_by"),
                        row.getString("dropped_why"))
                : null;
    }
}
