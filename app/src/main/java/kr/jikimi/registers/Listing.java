package kr.jikimi.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;

/**
 * Names records in a sentence by the fields that their register lists, in the order of their keys: 강동구 천호2·3동(2개소),
 * 동대문구 휘경동. Records that read the same are named once, with their number; an aggregate cannot be named and is left
 * out.
 */
final class Listing {

    private final Register register;
    private final FieldPhrases phrases;
    private final Locale locale;

    Listing(Register register, FieldPhrases phrases, Locale locale) {
        this.register = register;
        this.phrases = phrases;
        this.locale = locale;
    }

    /** @param unit of the count, such as 개소 */
    String of(List<RegisterRecord> records, String unit) {
        var groups = new LinkedHashMap<String, Integer>();
        records.stream()
                .filter(record -> record.entry() == EntryKind.SINGLE)
                .map(this::named)
                .filter(name -> !name.isEmpty())
                .forEach(name -> groups.merge(name, 1, Integer::sum));
        return groups.entrySet().stream()
                .map(each -> each.getKey() + (each.getValue() == 1 ? "" : "(" + each.getValue() + unit + ")"))
                .collect(Collectors.joining(", "));
    }

    private String named(RegisterRecord record) {
        return register.listing().stream()
                .map(field -> word(field, record))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private @Nullable String word(String field, RegisterRecord record) {
        var value = record.text(register.findAnyField(field).orElseThrow().column());
        return value == null
                ? null
                : phrases.phrase(register, field, value, locale).orElseThrow().value();
    }
}
