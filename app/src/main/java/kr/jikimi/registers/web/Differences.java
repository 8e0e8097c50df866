package kr.jikimi.registers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kr.jikimi.registers.Draft;
import kr.jikimi.registers.RegisterRecord;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What differs between two versions, field by field, in words. Personal fields only say that they differ. */
@Component
class Differences {

    private final Wording wording;

    Differences(Wording wording) {
        this.wording = wording;
    }

    record Difference(
            String field, @Nullable String before, @Nullable String after) {}

    /** A record keeps its key; a correction does not even say it. */
    List<Difference> between(Register register, Draft before, Draft after, Locale locale) {
        var differences = new ArrayList<Difference>();
        for (var field : register.allFields()) {
            if (!field.id().equals(CommonFields.KEY) && differ(field, before, after)) {
                differences.add(new Difference(
                        field.names().in(locale), shown(field, before, locale), shown(field, after, locale)));
            }
        }
        return differences;
    }

    private static boolean differ(Field field, Draft before, Draft after) {
        return field.columns().stream()
                .anyMatch(column -> !Objects.equals(before.text(column.name()), after.text(column.name())));
    }

    private @Nullable String shown(Field field, Draft draft, Locale locale) {
        return field.personal() ? wording.masked(field, draft) : wording.value(field, draft, locale);
    }

    /** What a version changed; nothing for the first one. */
    List<Difference> of(Register register, RegisterRecord version, @Nullable RegisterRecord former, Locale locale) {
        return former == null ? List.of() : between(register, former.draft(), version.draft(), locale);
    }
}
