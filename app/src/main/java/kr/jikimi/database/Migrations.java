package kr.jikimi.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings each module's schema up to date, with a Flyway history of its own. */
class Migrations {

    private final DataSource owner;
    private final MigrationSettings settings;

    Migrations(DataSource owner, MigrationSettings settings) {
        this.owner = owner;
        this.settings = settings;
    }

    void run() {
        settings.schemas().forEach(this::migrate);
    }

    private void migrate(String schema) {
        Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + schema)
                .failOnMissingLocations(true)
                .load()
                .migrate();
        JdbcClient.create(owner)
                .sql("grant usage on schema %s to %s".formatted(schema, Login.SERVE))
                .update();
    }
}
