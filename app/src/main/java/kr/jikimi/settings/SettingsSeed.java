package kr.jikimi.settings;

import kr.jikimi.foundation.YamlNode;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code settings.yaml}: name, value and the day from which it holds. */
@Component
class SettingsSeed implements SeedPart {

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

    private void insert(YamlNode row) {
        jdbc.sql("insert into settings.setting (name, value, valid_from) values (?, ?, ?)")
                .params(row.text("name"), row.text("value"), row.get("from").date())
                .update();
    }
}
