package kr.jikimi.offices;

import java.util.Set;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code offices.yaml}: units, their functions, their posts. */
@Component
class UnitsSeed implements SeedPart {

    private static final Set<String> UNIT =
            Set.of("code", "kind", "parent", "name", "name-en", "named", "legal-act", "from", "to", "source");
    private static final Set<String> FUNCTION = Set.of("unit", "text", "text-en", "duty", "from", "to", "source");
    private static final Set<String> POST = Set.of(
            "code",
            "unit",
            "counted-under",
            "title",
            "title-en",
            "kind",
            "grade",
            "rank",
            "head",
            "from",
            "to",
            "source");

    private final JdbcClient jdbc;
    private final Units units;

    UnitsSeed(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    @Override
    public int order() {
        return SeedOrder.OFFICES;
    }

    @Override
    public void load(SeedFolder folder) {
        folder.find("offices.yaml").ifPresent(file -> {
            file.onlyFields(Set.of("units", "functions", "posts"));
            int position = 0;
            for (var row : file.items("units")) {
                units.add(unit(row.onlyFields(UNIT)), ++position);
            }
            position = 0;
            for (var row : file.items("functions")) {
                addFunction(row.onlyFields(FUNCTION), ++position);
            }
            file.items("posts").forEach(row -> addPost(row.onlyFields(POST)));
        });
    }

    private static Unit unit(YamlNode row) {
        return new Unit(
                row.text("code"),
                row.get("kind").oneOf(Unit.Kind.class),
                row.textOrNull("parent"),
                row.text("name"),
                row.text("name-en"),
                row.find("named").map(YamlNode::flag).orElse(true),
                row.textOrNull("legal-act"),
                row.dateOrNull("from"),
                row.dateOrNull("to"),
                row.textOrNull("source"));
    }

    private void addFunction(YamlNode row, int position) {
        jdbc.sql("""
                        insert into offices.unit_function (unit, position, text_ko, text_en, duty, valid_from, valid_to,
                            source)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(knownUnit(row, "unit"))
                .param(position)
                .params(row.text("text"), row.text("text-en"))
                .param(row.textOrNull("duty"))
                .param(row.dateOrNull("from"))
                .param(row.dateOrNull("to"))
                .param(row.textOrNull("source"))
                .update();
    }

    private void addPost(YamlNode row) {
        jdbc.sql("""
                        insert into offices.post (code, unit, counted_under, title_ko, title_en, staff_kind, grade,
                            police_rank, head, valid_from, valid_to, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(row.text("code"), knownUnit(row, "unit"))
                .param(row.find("counted-under").isEmpty() ? null : knownUnit(row, "counted-under"))
                .params(row.text("title"), row.text("title-en"))
                .param(row.find("kind")
                        .map(kind -> kind.oneOf(StaffKind.class).name())
                        .orElse(null))
                .param(row.textOrNull("grade"))
                .param(row.textOrNull("rank"))
                .param(row.find("head").map(YamlNode::flag).orElse(false))
                .param(row.dateOrNull("from"))
                .param(row.dateOrNull("to"))
                .param(row.textOrNull("source"))
                .update();
    }

    private String knownUnit(YamlNode row, String field) {
        var code = row.text(field);
        if (units.life(code).isEmpty()) {
            throw row.get(field).bad("the code of a unit of this file", "correct it or add the unit above.");
        }
        return code;
    }
}
