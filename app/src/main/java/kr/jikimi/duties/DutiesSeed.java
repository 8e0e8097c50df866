package kr.jikimi.duties;

import java.util.List;
import java.util.Set;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.springframework.stereotype.Component;

/** Reads {@code duties.yaml}. */
@Component
class DutiesSeed implements SeedPart {

    private static final Set<String> FIELDS = Set.of(
            "code",
            "area",
            "law-item",
            "law-item-en",
            "scope",
            "scope-en",
            "clause",
            "authority",
            "keywords",
            "systems",
            "consulted-on",
            "from",
            "to",
            "source");

    private final Duties duties;

    DutiesSeed(Duties duties) {
        this.duties = duties;
    }

    @Override
    public int order() {
        return SeedOrder.DUTIES;
    }

    @Override
    public void load(SeedFolder folder) {
        folder.find("duties.yaml").ifPresent(file -> {
            int position = 0;
            for (var row : file.items()) {
                duties.add(duty(row.onlyFields(FIELDS)), ++position);
            }
        });
    }

    private static Duty duty(YamlNode row) {
        return new Duty(
                row.text("code"),
                row.get("area").oneOf(Duty.Area.class),
                row.text("law-item"),
                row.text("law-item-en"),
                row.text("scope"),
                row.text("scope-en"),
                row.text("clause"),
                row.get("authority").oneOf(Duty.Authority.class),
                texts(row, "keywords"),
                texts(row, "systems"),
                row.dateOrNull("consulted-on"),
                row.dateOrNull("from"),
                row.dateOrNull("to"),
                row.textOrNull("source"));
    }

    private static List<String> texts(YamlNode row, String field) {
        return row.items(field).stream().map(YamlNode::text).toList();
    }
}
