package kr.jikimi.registers.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a register notes down about each record.
 *
 * @param required of single records; an aggregate or a parameter may leave it empty
 * @param personal names a person: sealed in the database, masked on screen, shown on a stated purpose
 * @param unit of a number, such as {@code 명}
 * @param codes of a code list; empty for other types
 * @param reference the register that a reference points into
 * @param was its former id, when it was renamed
 * @param retired no longer asked for, still readable
 */
public record Field(
        String id,
        Names names,
        @Nullable Names help,
        FieldType type,
        boolean required,
        boolean personal,
        @Nullable String unit,
        int decimals,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String pattern,
        List<Code> codes,
        @Nullable String reference,
        @Nullable String was,
        boolean retired) {

    /** A personal value is sealed, whatever it is. */
    private static final String SEALED = "text";

    public Field {
        codes = List.copyOf(codes);
    }

    public String column() {
        return id.replace('-', '_');
    }

    public List<Column> columns() {
        return columnsOf(column());
    }

    /** The columns it had under its former name; none when it was never renamed. */
    public List<Column> formerColumns() {
        return was == null ? List.of() : columnsOf(was.replace('-', '_'));
    }

    private List<Column> columnsOf(String name) {
        return type.suffixes().stream()
                .map(suffix -> new Column(name + suffix, personal ? SEALED : type.sqlType(decimals)))
                .toList();
    }

    /** A code in words; the code itself when the list does not know it. */
    public String codeName(String code, Locale locale) {
        return codes.stream()
                .filter(each -> each.id().equals(code))
                .map(each -> each.names().in(locale))
                .findFirst()
                .orElse(code);
    }

    public boolean knowsCode(String code) {
        return codes.stream().anyMatch(each -> each.id().equals(code));
    }

    public List<Code> offeredCodes() {
        return codes.stream().filter(each -> !each.retired()).toList();
    }
}
