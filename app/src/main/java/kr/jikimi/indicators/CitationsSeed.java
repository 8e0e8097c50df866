package kr.jikimi.indicators;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.jikimi.foundation.Period;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads {@code citations.yaml} and every file of {@code citations/}: where figures stand in the papers. */
@Component
class CitationsSeed implements SeedPart {

    private static final Set<String> FIELDS =
            Set.of("ref", "label", "label-en", "indicator", "at", "period", "pinned", "display-unit");

    private final Citations citations;
    private final Indicators indicators;

    CitationsSeed(Citations citations, Indicators indicators) {
        this.citations = citations;
        this.indicators = indicators;
    }

    @Override
    public int order() {
        return SeedOrder.CITATIONS;
    }

    @Override
    public void load(SeedFolder folder) {
        Stream.concat(folder.list("citations").stream(), folder.find("citations.yaml").stream())
                .flatMap(file -> file.items().stream())
                .forEach(this::add);
    }

    private void add(YamlNode row) {
        row.onlyFields(FIELDS);
        if (indicators.find(row.text("indicator")).isEmpty()) {
            throw row.get("indicator").bad("an indicator that some module declares", "correct its name.");
        }
        citations.add(new Citation(
                row.text("ref"),
                row.text("label"),
                row.text("label-en"),
                row.text("indicator"),
                at(row),
                period(row),
                row.dateOrNull("pinned"),
                row.textOrNull("display-unit")));
    }

    private static Map<String, String> at(YamlNode row) {
        var at = new LinkedHashMap<String, String>();
        row.find("at").ifPresent(node -> node.fields().forEach((name, value) -> at.put(name, value.text())));
        return at;
    }

    private static @Nullable Period period(YamlNode row) {
        var days = row.items("period");
        if (days.isEmpty()) {
            return null;
        }
        if (days.size() != 2) {
            throw row.get("period").bad("two dates: [first, last]", "write both days.");
        }
        return Period.of(days.getFirst().date(), days.getLast().date());
    }
}
