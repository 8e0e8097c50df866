package kr.jikimi.setup;

import java.util.Comparator;
import java.util.List;
import kr.jikimi.history.Author;
import kr.jikimi.history.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a commission up from a seed folder, once. */
@Component
public class Setup {

    public static final Author SEED = new Author("seed");
    private static final Logger log = LoggerFactory.getLogger(Setup.class);

    private final List<SeedPart> parts;
    private final Changes changes;
    private final JdbcClient jdbc;
    private final ChosenSeed chosen;

    Setup(List<SeedPart> parts, Changes changes, JdbcClient jdbc, ChosenSeed chosen) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(SeedPart::order)).toList();
        this.changes = changes;
        this.jdbc = jdbc;
        this.chosen = chosen;
    }

    /** Loads the chosen folder, or the demonstration into an embedded database; does nothing when there are records. */
    @Transactional
    public void loadOnce() {
        if (!isDone()) {
            chosen.find().ifPresent(this::load);
        }
    }

    /** Accounts do not count: the first administrator may come before the records. */
    private boolean isDone() {
        return jdbc.sql("select exists (select 1 from history.entry where module <> 'accounts')")
                .query(Boolean.class)
                .single();
    }

    private void load(SeedFolder folder) {
        log.info("Setting up from {}", folder.location());
        changes.sign(SEED, "초기 자료 적재: " + folder.location());
        parts.forEach(part -> part.load(folder));
    }
}
