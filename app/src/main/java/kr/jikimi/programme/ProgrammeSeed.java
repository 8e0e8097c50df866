package kr.jikimi.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.programme.Sheet.Part;
import kr.jikimi.programme.Sheet.Shape;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code programmes/*.yaml}, one sheet a file, then their milestones and the policy tree that links them. */
@Component
class ProgrammeSeed implements SeedPart {

    private static final Set<String> SHEET_FIELDS = Set.of(
            "code",
            "year",
            "title",
            "title-en",
            "purpose",
            "purpose-en",
            "units",
            "budget-lines",
            "duties",
            "source",
            "trends",
            "directions",
            "contents");
    private static final Set<String> CONTENT_FIELDS = Set.of("shape", "label", "text", "lines", "source");

    private final JdbcClient jdbc;
    private final MilestoneSeed milestones;
    private final PolicySeed policy;

    ProgrammeSeed(JdbcClient jdbc, MilestoneSeed milestones, PolicySeed policy) {
        this.jdbc = jdbc;
        this.milestones = milestones;
        this.policy = policy;
    }

    @Override
    public int order() {
        return SeedOrder.PROGRAMME;
    }

    @Override
    public void load(SeedFolder folder) {
        var programmes = new HashMap<String, UUID>();
        folder.list("programmes").forEach(file -> programmes.put(file.text("code"), sheet(file)));
        folder.find("milestones.yaml").ifPresent(file -> milestones.load(file, Map.copyOf(programmes)));
        folder.find("policy.yaml").ifPresent(file -> policy.load(file, Map.copyOf(programmes)));
    }

    private UUID sheet(YamlNode file) {
        var id = programme(file.onlyFields(SHEET_FIELDS));
        contents(id, Part.TREND, file.items("trends"));
        contents(id, Part.DIRECTION, file.items("directions"));
        contents(id, Part.CONTENT, file.items("contents"));
        return id;
    }

    private UUID programme(YamlNode file) {
        return jdbc.sql("""
                        insert into programme.programme (fiscal_year, code, title_ko, title_en, purpose_ko, purpose_en,
                            units, budget_lines, duties, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(file.get("year").whole())
                .param(file.text("code"))
                .param(file.text("title"))
                .param(file.text("title-en"))
                .param(file.text("purpose"))
                .param(file.text("purpose-en"))
                .param(codes(file, "units"))
                .param(codes(file, "budget-lines"))
                .param(codes(file, "duties"))
                .param(file.textOrNull("source"))
                .query(UUID.class)
                .single();
    }

    private static String[] codes(YamlNode file, String field) {
        return file.items(field).stream().map(YamlNode::text).toArray(String[]::new);
    }

    private void contents(UUID programme, Part part, List<YamlNode> rows) {
        for (var row : rows) {
            content(programme, part, row.onlyFields(CONTENT_FIELDS)).insert(jdbc);
        }
    }

    private static NewContent content(UUID programme, Part part, YamlNode row) {
        return new NewContent(
                programme,
                part,
                row.find("shape").map(node -> node.oneOf(Shape.class)).orElse(Shape.ITEM),
                row.textOrNull("label"),
                row.text("text"),
                body(row.find("lines").orElse(null)),
                row.textOrNull("source"));
    }

    private static String body(@Nullable YamlNode lines) {
        return lines == null ? "" : lines.text().strip();
    }
}
