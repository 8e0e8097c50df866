package kr.jikimi.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import kr.jikimi.history.HeadsFile;
import kr.jikimi.history.Verification;
import kr.jikimi.privacy.Keys;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts a backup in the place of everything there is: in one transaction, committed only when the chains verify. */
@Component
public class Restore {

    private final DataSource owner;
    private final HeadsFile heads;
    private final JsonMapper json;
    private final Keys keys;

    Restore(@Qualifier("owner") DataSource owner, HeadsFile heads, JsonMapper json, Keys keys) {
        this.keys = keys;
        this.owner = owner;
        this.heads = heads;
        this.json = json;
    }

    /** Returns the number of rows restored. */
    public long from(Path file) {
        return from(file, false);
    }

    /**
     * @param keysAreLost take the backup although the keys at hand do not open it: what is sealed in it stays shut for
     *     good, and second factors are set up anew
     */
    public long from(Path file, boolean keysAreLost) {
        if (!Files.isReadable(file)) {
            throw new BadArchive("There is no readable file %s.".formatted(file), "check the path.");
        }
        try (var zip = new ZipFile(file.toFile());
                var connection = owner.getConnection()) {
            var manifest = manifest(zip, file);
            connection.setAutoCommit(false);
            long rows = restore(connection, zip, manifest);
            requireKeys(JdbcClient.create(new SingleConnectionDataSource(connection, true)), keysAreLost);
            connection.commit();
            heads.noteRestore(file.getFileName().toString());
            return rows;
        } catch (ZipException e) {
            throw new BadArchive("%s is no backup: %s".formatted(file, e.getMessage()), "choose another file.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new BadArchive(
                    "%s cannot be restored, nothing has changed: %s".formatted(file, e.getMessage()),
                    "take the backup again with the same version of Jikimi.");
        }
    }

    private void requireKeys(JdbcClient jdbc, boolean keysAreLost) {
        if (keys.fit(jdbc)) {
            return;
        }
        if (!keysAreLost) {
            throw new BadArchive(
                    "The personal fields of the backup are sealed with other keys than those in %s; nothing has changed."
                            .formatted(keys.place()),
                    "bring the key folder of the backup (JIKIMI_KEYS); if it is lost for good, add --keys-are-lost.");
        }
        jdbc.sql("update accounts.credential set factor_secret = null, factor_since = null")
                .update();
        keys.adopt(jdbc);
    }

    private Manifest manifest(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry("manifest.json");
        if (entry == null) {
            throw new BadArchive("%s holds no manifest.json.".formatted(file), "choose a file made by jikimi backup.");
        }
        var manifest = json.readValue(zip.getInputStream(entry).readAllBytes(), Manifest.class);
        if (manifest.format() != Manifest.FORMAT) {
            throw new BadArchive(
                    "%s has format %d, this version reads %d.".formatted(file, manifest.format(), Manifest.FORMAT),
                    "restore it with the version that made it.");
        }
        return manifest;
    }

    private static long restore(Connection connection, ZipFile zip, Manifest manifest)
            throws SQLException, IOException {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var tables = new Tables(jdbc).inOrder();
        requireSameShape(jdbc, tables, manifest);
        triggers(jdbc, tables, "disable");
        empty(jdbc, tables);
        fill(connection.unwrap(PGConnection.class).getCopyAPI(), zip, manifest);
        triggers(jdbc, tables, "enable");
        requireSound(jdbc);
        return manifest.tables().stream().mapToLong(Manifest.TableOf::rows).sum();
    }

    private static void requireSameShape(JdbcClient jdbc, List<Tables.Table> tables, Manifest manifest) {
        var here = Backup.versions(jdbc);
        if (!here.equals(manifest.versions())) {
            throw new BadArchive(
                    "The backup is of schema versions %s, this installation has %s."
                            .formatted(manifest.versions(), here),
                    "restore it with the version of Jikimi that made it, then upgrade.");
        }
        var expected = tables.stream().map(each -> each.name() + each.columns()).collect(Collectors.toSet());
        var found = manifest.tables().stream()
                .map(each -> each.name() + each.columns())
                .collect(Collectors.toSet());
        if (!expected.equals(found)) {
            throw new BadArchive(
                    "The backup and this installation have different tables: " + difference(expected, found),
                    "apply the same register definitions here first (jikimi registers apply).");
        }
    }

    private static String difference(Set<String> here, Set<String> there) {
        var onlyHere = new TreeSet<>(here);
        onlyHere.removeAll(there);
        var onlyThere = new TreeSet<>(there);
        onlyThere.removeAll(here);
        return "only here %s, only in the backup %s".formatted(onlyHere, onlyThere);
    }

    private static void triggers(JdbcClient jdbc, List<Tables.Table> tables, String act) {
        tables.forEach(table -> jdbc.sql("alter table %s %s trigger user".formatted(table.name(), act))
                .update());
    }

    private static void empty(JdbcClient jdbc, List<Tables.Table> tables) {
        var names = tables.stream().map(Tables.Table::name).collect(Collectors.joining(", "));
        jdbc.sql("truncate " + names + ", access.session, access.session_attributes")
                .update();
    }

    private static void fill(CopyManager copy, ZipFile zip, Manifest manifest) throws SQLException, IOException {
        for (var table : manifest.tables()) {
            var columns = new Tables.Table(table.name(), table.columns()).columnList();
            try (var rows = zip.getInputStream(requireEntry(zip.getEntry("tables/" + table.name() + ".copy"), table))) {
                long read = copy.copyIn("copy %s %s from stdin".formatted(table.name(), columns), rows);
                requireRows(table, read);
            }
        }
    }

    private static ZipEntry requireEntry(@Nullable ZipEntry entry, Manifest.TableOf table) {
        if (entry == null) {
            throw new BadArchive("The backup lacks the table %s.".formatted(table.name()), "choose another backup.");
        }
        return entry;
    }

    private static void requireRows(Manifest.TableOf table, long read) {
        if (read != table.rows()) {
            throw new BadArchive(
                    "The backup says %d rows of %s and holds %d.".formatted(table.rows(), table.name(), read),
                    "choose another backup.");
        }
    }

    private static void requireSound(JdbcClient jdbc) {
        var report = Verification.verifyInside(jdbc);
        if (!report.isSound()) {
            throw new BadArchive(
                    "The backup has been changed since it was taken: "
                            + report.findings().getFirst(),
                    "choose another backup; nothing has changed here.");
        }
    }
}
