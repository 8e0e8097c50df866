package kr.jikimi.programme;

import java.util.UUID;
import kr.jikimi.programme.Milestone.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A milestone to be put at the end of its sheet, planned. */
record NewMilestone(
        UUID programmeId,
        String key,
        Kind kind,
        String textKo,
        String textEn,
        PlanPeriod period,
        int periodYear,
        @Nullable String source) {

    private static final String INSERT = """
            insert into programme.milestone (
                programme_id, key, kind, position, text_ko, text_en, period, period_year, state, source)
            values (:programme, :key, :kind,
                (select coalesce(max(position), 0) + 1 from programme.milestone where programme_id = :programme),
                :ko, :en, :period, :year, 'PLANNED', :source)
            returning id""";

    UUID insert(JdbcClient jdbc) {
        return jdbc.sql(INSERT)
                .param("programme", programmeId)
                .param("key", key)
                .param("kind", kind.name())
                .param("ko", textKo)
                .param("en", textEn)
                .param("period", period.printed())
                .param("year", periodYear)
                .param("source", source)
                .query(UUID.class)
                .single();
    }
}
