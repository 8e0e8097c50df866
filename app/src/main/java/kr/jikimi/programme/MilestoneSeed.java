package kr.jikimi.programme;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.programme.Milestone.EvidenceKind;
import kr.jikimi.programme.Milestone.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code milestones.yaml}. What is told as done must say what shows it. */
@Component
class MilestoneSeed {

    private static final Set<String> FIELDS = Set.of(
            "ref",
            "programme",
            "kind",
            "text",
            "text-en",
            "period",
            "year",
            "done-on",
            "evidence",
            "evidence-kind",
            "source");

    private final JdbcClient jdbc;

    MilestoneSeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void load(YamlNode file, Map<String, UUID> programmes) {
        for (var row : file.items()) {
            var id = milestone(row.onlyFields(FIELDS), programmes).insert(jdbc);
            row.find("evidence").ifPresent(evidence -> complete(id, row, evidence.text()));
        }
    }

    private static NewMilestone milestone(YamlNode row, Map<String, UUID> programmes) {
        var programme = programmes.get(row.text("programme"));
        if (programme == null) {
            throw row.get("programme").bad("the code of a sheet in programmes/", "add the sheet or correct the code.");
        }
        var kind = row.get("kind").oneOf(Kind.class);
        if (kind != Kind.PLAN && row.find("evidence").isEmpty()) {
            throw row.bad("evidence for what is told as done", "add \"evidence: ...\".");
        }
        return new NewMilestone(
                programme,
                row.text("ref"),
                kind,
                row.text("text"),
                row.text("text-en"),
                period(row),
                row.get("year").whole(),
                row.textOrNull("source"));
    }

    private static PlanPeriod period(YamlNode row) {
        var year = row.get("year").whole();
        return PlanPeriod.find(row.text("period"), year)
                .orElseThrow(() ->
                        row.get("period").bad("a period such as 9월 ~ 12월", "write it in one of the known forms."));
    }

    private void complete(UUID id, YamlNode row, String evidence) {
        var kind = row.find("evidence-kind")
                .map(node -> node.oneOf(EvidenceKind.class))
                .orElse(EvidenceKind.SOURCE);
        jdbc.sql("""
                        update programme.milestone
                        set state = 'DONE', done_on = ?, evidence_kind = ?, evidence = ? where id = ?""")
                .param(row.dateOrNull("done-on"))
                .param(kind.name())
                .param(evidence)
                .param(id)
                .update();
    }
}
