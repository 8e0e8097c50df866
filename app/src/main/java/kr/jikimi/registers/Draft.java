package kr.jikimi.registers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.EntryKind;
import org.jspecify.annotations.Nullable;

/** What somebody has written into a form or a file: text by column, blanks left out. Nothing is checked yet. */
public record Draft(Map<String, String> values) {

    public Draft {
        var given = new LinkedHashMap<String, String>();
        values.forEach((column, text) -> {
            if (!text.isBlank()) {
                given.put(column, text.strip());
            }
        });
        values = Collections.unmodifiableMap(given);
    }

    public @Nullable String text(String column) {
        return values.get(column);
    }

    Optional<String> find(String column) {
        return Optional.ofNullable(values.get(column));
    }

    public Draft with(String column, @Nullable String text) {
        var changed = new LinkedHashMap<>(values);
        if (text == null) {
            changed.remove(column);
        } else {
            changed.put(column, text);
        }
        return new Draft(changed);
    }

    boolean is(EntryKind kind) {
        return kind.name().equalsIgnoreCase(values.get(CommonFields.ENTRY));
    }
}
