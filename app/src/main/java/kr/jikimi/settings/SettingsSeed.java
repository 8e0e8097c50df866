package kr.jikimi.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code settings.yaml}: name, value and the day from which it holds. */
@Component
class SettingsSeed implements SeedPart {

    private static final Set<String> FIELDS = Set.of("name", "value", "from");
    private static final List<String> NAMES =
            Arrays.stream(SettingName.values()).map(SettingName::stored).toList();

    private final JdbcClient jdbc;

    SettingsSeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return SeedOrder.SETTINGS;
    }

    @Override
    public void load(SeedFolder folder) {
        folder.find("settings.yaml").ifPresent(file -> file.items().forEach(this::insert));
    }

    void insert(YamlNode row) {
        var name = SettingName.find(row.onlyFields(FIELDS).text("name"))
                .orElseThrow(() -> row.get("name").bad("the name of a setting", "choose one of " + NAMES + "."));
        if (!name.takes(row.text("value"))) {
            throw row.get("value").bad(name.expected(), "correct the value of " + name.stored() + ".");
        }
        jdbc.sql("insert into settings.setting (name, value, valid_from) values (?, ?, ?)")
                .params(row.text("name"), row.text("value"), row.get("from").date())
                .update();
    }
}
