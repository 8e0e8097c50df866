package kr.jikimi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The settings of the database: what stands when nothing is set, and that each one is heard. */
class DatabaseSettingsTests {

    @Test
    void areEmbeddedInTheFolderDataByDefault() {
        var settings = bind(Map.of());

        assertThat(settings).isEqualTo(new DatabaseSettings(null, null, null, null, Path.of("data")));
        assertThat(settings.isEmbedded()).isTrue();
    }

    @Test
    void hearEveryProperty() {
        var settings = bind(Map.of(
                "jikimi.database.url", "jdbc:postgresql://db/jikimi",
                "jikimi.database.user", "owner",
                "jikimi.database.password", "secret",
                "jikimi.database.serve-password", "other",
                "jikimi.database.data", "/srv/jikimi"));

        assertThat(settings)
                .isEqualTo(new DatabaseSettings(
                        "jdbc:postgresql://db/jikimi", "owner", "secret", "other", Path.of("/srv/jikimi")));
        assertThat(settings.isEmbedded()).isFalse();
        assertThat(DatabaseSettings.class.getRecordComponents())
                .as("each is set above")
                .hasSize(5);
    }

    @Test
    void anEmptyUrlMeansEmbedded() {
        assertThat(bind(Map.of("jikimi.database.url", " ")).isEmbedded()).isTrue();
    }

    @Test
    void schemasAreMigratedInTheOrderGiven() {
        var settings = new Binder(new MapConfigurationPropertySource(
                        Map.of("jikimi.migrations.schemas[0]", "history", "jikimi.migrations.schemas[1]", "budget")))
                .bind("jikimi.migrations", MigrationSettings.class)
                .get();

        assertThat(settings.schemas()).isEqualTo(List.of("history", "budget"));
    }

    private static DatabaseSettings bind(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("jikimi.database", DatabaseSettings.class);
    }
}
