package kr.jikimi.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.jikimi.foundation.OfficeClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The heads of the chains, noted in a file outside the database, so that a chain cut short or written anew is found
 * out. One line per head: time, module, number, hash. A restore draws a line under all before.
 */
@Component
public class HeadsFile {

    record Head(String notedAt, String module, long seq, String hash) {}

    private static final String RESTORED = "restored";

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Path file;
    private final Map<String, Long> lastNoted = new TreeMap<>();

    HeadsFile(JdbcClient jdbc, OfficeClock clock, @Value("${jikimi.database.data}") Path data) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.file = data.resolve("chain-heads.log");
    }

    /** Notes the heads that have moved. */
    @Scheduled(fixedDelay = 10_000)
    public void note() {
        try {
            current().stream().filter(this::hasMoved).forEach(this::append);
        } catch (DataAccessException e) {
            // The database is away; the next turn notes what this one could not.
        }
    }

    /** What was noted since the last restore. */
    List<Head> noted() {
        var heads = new ArrayList<Head>();
        for (var line : lines()) {
            var parts = line.split(" ");
            if (parts[1].equals(RESTORED)) {
                heads.clear();
            } else {
                heads.add(new Head(parts[0], parts[1], Long.parseLong(parts[2]), parts[3]));
            }
        }
        return heads;
    }

    /** Says that the database now holds a backup: heads noted before no longer count. */
    public void noteRestore(String backup) {
        write("%s %s %s%n".formatted(clock.now(), RESTORED, backup.replace(' ', '_')));
        lastNoted.clear();
        note();
    }

    private List<Head> current() {
        return jdbc.sql("select now() at time zone 'UTC', module, seq, hash from history.head where seq > 0")
                .query((row, n) -> new Head(
                        row.getString(1).replace(' ', 'T') + "Z", row.getString(2), row.getLong(3), row.getString(4)))
                .list();
    }

    private boolean hasMoved(Head head) {
        return lastNoted.getOrDefault(head.module(), 0L) != head.seq();
    }

    private void append(Head head) {
        write("%s %s %d %s%n".formatted(head.notedAt(), head.module(), head.seq(), head.hash()));
        lastNoted.put(head.module(), head.seq());
    }

    private void write(String line) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
