package kr.jikimi.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lies.
 *
 * @param url a real PostgreSQL server ({@code JIKIMI_DATABASE_URL}); absent: the embedded one
 * @param user the role that owns and migrates on that server
 * @param password its password
 * @param servePassword the password of the role {@code jikimi_serve}; absent: derived from the owner's
 * @param data the folder of the embedded server, its secrets and the heads of the chains ({@code JIKIMI_DATA})
 */
@ConfigurationProperties("jikimi.database")
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String servePassword,
        @DefaultValue("data") Path data) {

    boolean isEmbedded() {
        return url == null || url.isBlank();
    }
}
