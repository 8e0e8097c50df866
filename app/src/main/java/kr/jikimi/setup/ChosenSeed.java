package kr.jikimi.setup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kr.jikimi.foundation.BadDefinition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The commission's own folder: the one chosen ({@code JIKIMI_SEED}), or the demonstration beside an embedded database. */
@Component
public class ChosenSeed {

    private static final String DEMONSTRATION = "classpath:seed/seoul-2024/";

    private final String chosen;
    private final boolean embedded;

    ChosenSeed(@Value("${jikimi.seed:}") String chosen, @Value("${jikimi.database.url:}") String databaseUrl) {
        this.chosen = chosen;
        this.embedded = databaseUrl.isBlank();
    }

    public Optional<SeedFolder> find() {
        if (!chosen.isBlank()) {
            return Optional.of(named());
        }
        return embedded ? Optional.of(new SeedFolder(DEMONSTRATION)) : Optional.empty();
    }

    private SeedFolder named() {
        if (chosen.startsWith("classpath:")) {
            return new SeedFolder(chosen);
        }
        var folder = Path.of(chosen.replaceFirst("^file:", "")).toAbsolutePath();
        if (!Files.isDirectory(folder)) {
            throw new BadDefinition(
                    "JIKIMI_SEED",
                    folder.toString(),
                    "a seed folder that is there",
                    "correct the path, or leave it empty.");
        }
        return new SeedFolder("file:" + folder);
    }
}
