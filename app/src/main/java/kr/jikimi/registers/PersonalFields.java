package kr.jikimi.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.jikimi.privacy.Sealing;
import kr.jikimi.registers.definition.Column;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The personal columns of a register: sealed on the way in; what is sealed stays so until it is asked for. */
@Component
class PersonalFields {

    /** Written into a personal field of a correction, it empties the field. */
    private static final String CLEAR = "-";

    private final Sealing sealing;

    PersonalFields(Sealing sealing) {
        this.sealing = sealing;
    }

    static List<String> columns(Register register) {
        return register.fields().stream()
                .filter(Field::personal)
                .flatMap(field -> field.columns().stream())
                .map(Column::name)
                .toList();
    }

    /** Nobody writes sealed text; whoever tries has their text left out. */
    static Draft fromOutside(Register register, Draft draft) {
        var plain = draft;
        for (var column : columns(register)) {
            var text = plain.text(column);
            if (text != null && Sealing.isSealed(text)) {
                plain = plain.with(column, null);
            }
        }
        return plain;
    }

    /** A form shows no personal value: what it leaves empty stays as it is, a dash empties it. */
    static Draft keeping(Register register, Draft draft, RegisterRecord seen) {
        var kept = fromOutside(register, draft);
        for (var column : columns(register)) {
            var text = kept.text(column);
            if (text == null) {
                kept = kept.with(column, seen.text(column));
            } else if (text.equals(CLEAR)) {
                kept = kept.with(column, null);
            }
        }
        return kept;
    }

    static boolean areStated(Register register, RegisterRecord record) {
        return columns(register).stream().anyMatch(column -> record.text(column) != null);
    }

    static Draft without(Register register, Draft draft) {
        var rest = draft;
        for (var column : columns(register)) {
            rest = rest.with(column, null);
        }
        return rest;
    }

    Draft sealed(Register register, UUID subject, Draft draft) {
        var sealed = draft;
        for (var column : columns(register)) {
            var text = sealed.text(column);
            if (text != null && !Sealing.isSealed(text)) {
                sealed = sealed.with(column, sealing.seal(subject, text));
            }
        }
        return sealed;
    }

    /** By column; a value whose key was destroyed is left out. */
    Map<String, String> opened(Register register, RegisterRecord record) {
        var opened = new LinkedHashMap<String, String>();
        for (var column : columns(register)) {
            open(record, column).forEach(text -> opened.put(column, text));
        }
        return opened;
    }

    private Stream<String> open(RegisterRecord record, String column) {
        @Nullable String text = record.text(column);
        return text == null ? Stream.empty() : sealing.open(record.id(), text).stream();
    }
}
