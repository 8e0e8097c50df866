package kr.jikimi.database;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param schemas the modules that own a schema, each after those it depends on
 */
@ConfigurationProperties("jikimi.migrations")
record MigrationSettings(List<String> schemas) {}
