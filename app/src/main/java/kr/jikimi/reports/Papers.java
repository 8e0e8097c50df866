package kr.jikimi.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The definitions of the papers, as known at a time. */
@Component
class Papers {

    private static final String KNOWN =
            "known_from <= :known and (known_until is null or known_until > :known) and not voided";

    private final JdbcClient jdbc;

    Papers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PaperDefinition> list(Instant knownAt) {
        return jdbc.sql("select * from reports.paper_versions where " + KNOWN + " order by key")
                .param("known", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> paper(row, knownAt))
                .list();
    }

    Optional<PaperDefinition> find(String key, Instant knownAt) {
        return list(knownAt).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** Replaces the text of a section; false when somebody else has changed it meanwhile. */
    boolean rewrite(UUID id, int version, String body) {
        return jdbc.sql("update reports.section set body = ? where id = ? and version = ? and not voided")
                        .params(body, id, version)
                        .update()
                == 1;
    }

    void add(PaperDefinition paper) {
        jdbc.sql("insert into reports.paper (key, title_ko, title_en, subtitle_ko, subtitle_en) values (?, ?, ?, ?, ?)")
                .params(paper.key(), paper.titleKo(), paper.titleEn(), paper.subtitleKo(), paper.subtitleEn())
                .update();
        for (int position = 0; position < paper.sections().size(); position++) {
            add(paper.sections().get(position), position);
        }
    }

    private void add(Section section, int position) {
        jdbc.sql("""
                        insert into reports.section
                            (paper, key, position, kind, level, heading_ko, heading_en, body, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(section.paper(), section.key(), position, section.kind(), section.level())
                .params(section.headingKo(), section.headingEn(), section.body())
                .param(section.source())
                .update();
    }

    private PaperDefinition paper(ResultSet row, Instant knownAt) throws SQLException {
        var key = row.getString("key");
        return new PaperDefinition(
                key,
                row.getString("title_ko"),
                row.getString("title_en"),
                row.getString("subtitle_ko"),
                row.getString("subtitle_en"),
                sections(key, knownAt));
    }

    private List<Section> sections(String paper, Instant knownAt) {
        return jdbc.sql("select * from reports.section_versions where paper = :paper and " + KNOWN
                        + " order by position, key")
                .param("paper", paper)
                .param("known", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> section(row))
                .list();
    }

    private static Section section(ResultSet row) throws SQLException {
        return new Section(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("paper"),
                row.getString("key"),
                row.getString("kind"),
                row.getInt("level"),
                row.getString("heading_ko"),
                row.getString("heading_en"),
                row.getString("body"),
                row.getString("source"));
    }
}
