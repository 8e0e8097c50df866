package kr.jikimi.setup;

import java.util.Optional;
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
            return Optional.of(new SeedFolder(chosen.contains(":") ? chosen : "file:" + chosen));
        }
        return embedded ? Optional.of(new SeedFolder(DEMONSTRATION)) : Optional.empty();
    }
}
