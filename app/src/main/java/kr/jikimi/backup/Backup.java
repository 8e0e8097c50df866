package kr.jikimi.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import kr.jikimi.foundation.OfficeClock;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes a backup in one snapshot while others go on working. */
@Component
public class Backup {

    private final DataSource owner;
    private final OfficeClock clock;
    private final JsonMapper json;

    Backup(@Qualifier("owner") DataSource owner, OfficeClock clock, JsonMapper json) {
        this.owner = owner;
        this.clock = clock;
        this.json = json;
    }

    /** Writes the archive whole or not at all; returns the number of rows in it. */
    public long take(Path file) {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var half = Files.createTempFile(folder, "backup", ".half");
            try (var connection = owner.getConnection();
                    var zip = new ZipOutputStream(Files.newOutputStream(half))) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
                long rows = write(connection, zip);
                connection.rollback();
                zip.finish();
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
                return rows;
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long write(Connection connection, ZipOutputStream zip) throws SQLException, IOException {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var written = new ArrayList<Manifest.TableOf>();
        for (var table : new Tables(jdbc).inOrder()) {
            written.add(write(table, copy, zip));
        }
        var manifest = new Manifest(
                Manifest.FORMAT, clock.now().toString(), versions(jdbc), List.copyOf(written), heads(jdbc));
        zip.putNextEntry(new ZipEntry("manifest.json"));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        return written.stream().mapToLong(Manifest.TableOf::rows).sum();
    }

    private static Manifest.TableOf write(Tables.Table table, CopyManager copy, ZipOutputStream zip)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry("tables/" + table.name() + ".copy"));
        long rows = copy.copyOut("copy %s %s to stdout".formatted(table.name(), table.columnList()), zip);
        zip.closeEntry();
        return new Manifest.TableOf(table.name(), table.columns(), rows);
    }

    /** The last migration of each schema: an archive fits only the same version of the software. */
    static Map<String, String> versions(JdbcClient jdbc) {
        var schemas = jdbc.sql("select schemaname from pg_tables where tablename = 'flyway_schema_history'")
                .query((row, n) -> row.getString(1))
                .list();
        return schemas.stream()
                .collect(
                        Collectors.toMap(schema -> schema, schema -> version(jdbc, schema), (a, b) -> a, TreeMap::new));
    }

    private static String version(JdbcClient jdbc, String schema) {
        return jdbc.sql("select max(version::numeric)::text from \"%s\".flyway_schema_history where success"
                        .formatted(schema))
                .query((row, n) -> row.getString(1))
                .single();
    }

    private static Map<String, String> heads(JdbcClient jdbc) {
        return jdbc
                .sql("select module, hash from history.head")
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }
}
