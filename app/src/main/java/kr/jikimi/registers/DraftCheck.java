package kr.jikimi.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.privacy.Sealing;
import kr.jikimi.registers.definition.Check;
import kr.jikimi.registers.definition.Column;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.FieldType;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.rules.Refusal;
import org.jspecify.annotations.Nullable;

/** Checks a draft against its register, value by value, and collects everything that is wrong with it. */
final class DraftCheck {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 10_000;
    private static final BigDecimal LARGEST = new BigDecimal("99999999999999");
    private static final BigDecimal NORTH = BigDecimal.valueOf(90);
    private static final BigDecimal EAST = BigDecimal.valueOf(180);

    private final Register register;
    private final KnownNames names;
    private final TypedDraft typed;
    private final Draft draft;
    private final List<Problem> problems = new ArrayList<>();

    DraftCheck(Register register, KnownNames names, Draft raw) {
        this.register = register;
        this.names = names;
        this.typed = TypedDraft.of(register, raw);
        this.draft = typed.draft();
        register.allFields().forEach(this::check);
        checkEntry();
        checkDates();
        checkState();
        if (problems.isEmpty()) {
            register.checks().forEach(this::check);
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** The draft as it may be written: numbers without separators, dates widened to their precision. */
    Draft checked() {
        return problems.isEmpty() ? typed.widened() : draft;
    }

    private void check(Field field) {
        if (field.type() == FieldType.POINT) {
            checkPoint(field);
        }
        for (var column : field.columns()) {
            var text = draft.text(column.name());
            if (text == null) {
                checkAbsent(field, column);
            } else {
                checkValue(field, column, text);
            }
        }
    }

    /** A latitude without a longitude is no place. */
    private void checkPoint(Field field) {
        var stated = field.columns().stream()
                .filter(each -> draft.text(each.name()) != null)
                .count();
        if (stated == 1) {
            field.columns().stream()
                    .filter(each -> draft.text(each.name()) == null)
                    .forEach(each -> refuse(field, each.name(), "registers.required", "", ""));
        }
    }

    private void checkAbsent(Field field, Column column) {
        if (field.required() && !field.retired() && draft.is(EntryKind.SINGLE)) {
            refuse(field, column.name(), "registers.required", "", "");
        }
    }

    /** What is kept as it was sealed has been checked when it was written. */
    private void checkValue(Field field, Column column, String text) {
        if (field.personal() && Sealing.isSealed(text)) {
            return;
        }
        switch (field.type()) {
            case NUMBER, MONEY, POINT -> checkNumber(field, column, text);
            case DATE, PERIOD -> checkDate(field, column, text);
            case CODE -> checkCode(field, text);
            case DISTRICT, STATION, UNIT -> checkPlace(field, text);
            case REFERENCE -> checkReference(field, text);
            case FILE -> checkFile(field, text);
            case TEXT -> checkLength(field, column, text, LONGEST_LINE);
            case LONGTEXT -> checkLength(field, column, text, LONGEST_TEXT);
        }
        var pattern = field.pattern();
        if (pattern != null && !Pattern.matches(pattern, text)) {
            var help = field.help();
            refuse(field, column.name(), "registers.pattern", text, help == null ? pattern : help.ko());
        }
    }

    private void checkLength(Field field, Column column, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            refuse(field, column.name(), "registers.too-long", length, longest);
        }
    }

    private void checkNumber(Field field, Column column, String text) {
        var number = TypedDraft.number(text);
        if (number == null) {
            refuse(field, column.name(), "registers.number", text, "");
            return;
        }
        int decimals = field.type() == FieldType.POINT ? 6 : field.decimals();
        if (number.stripTrailingZeros().scale() > decimals) {
            refuse(field, column.name(), "registers.decimals", text, decimals);
        }
        var largest = largest(field, column);
        var min = Objects.requireNonNullElse(field.min(), largest.negate());
        if (number.compareTo(min) < 0) {
            refuse(field, column.name(), "registers.at-least", text, min.toPlainString());
        }
        var max = Objects.requireNonNullElse(field.max(), largest);
        if (number.compareTo(max) > 0) {
            refuse(field, column.name(), "registers.at-most", text, max.toPlainString());
        }
    }

    /** A latitude ends at the pole, a longitude at the date line, any other number where its column does. */
    private static BigDecimal largest(Field field, Column column) {
        if (field.type() != FieldType.POINT) {
            return LARGEST;
        }
        return column.equals(field.columns().getFirst()) ? NORTH : EAST;
    }

    private void checkDate(Field field, Column column, String text) {
        try {
            if (!OfficeClock.keeps(LocalDate.parse(text))) {
                refuse(field, column.name(), "registers.date-range", text, "");
            }
        } catch (DateTimeParseException e) {
            refuse(field, column.name(), "registers.date", text, "");
        }
    }

    private void checkCode(Field field, String text) {
        if (!field.knowsCode(text)) {
            refuse(field, field.column(), "registers.code", text, "");
        }
    }

    private void checkPlace(Field field, String text) {
        if (!names.knows(field.type(), text)) {
            refuse(field, field.column(), "registers.place", text, "");
        }
    }

    private void checkReference(Field field, String text) {
        var other = Objects.requireNonNull(field.reference());
        if (!names.hasRecord(other, text)) {
            refuse(field, field.column(), "registers.reference", text, other);
        }
    }

    private void checkFile(Field field, String text) {
        try {
            UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            refuse(field, field.column(), "registers.reference", text, "attachments");
        }
    }

    private void checkEntry() {
        var field = common(CommonFields.ENTRY);
        var kind = draft.text(CommonFields.ENTRY);
        if (register.entries().stream().noneMatch(each -> each.name().equalsIgnoreCase(kind))) {
            refuse(field, CommonFields.ENTRY, "registers.entry", Objects.requireNonNullElse(kind, ""), "");
        }
        if (draft.is(EntryKind.AGGREGATE) && !hasNumber()) {
            refuse(common(CommonFields.QUANTITY), CommonFields.QUANTITY, "registers.aggregate-needs-number", "", "");
        }
    }

    private boolean hasNumber() {
        return register.allFields().stream()
                .filter(field -> field.type().isNumeric())
                .anyMatch(field -> draft.text(field.column()) != null);
    }

    private void checkDates() {
        var from = typed.date(CommonFields.FROM);
        var to = typed.date(CommonFields.TO);
        if (from != null && to != null && to.isBefore(from)) {
            refuse(common(CommonFields.TO), CommonFields.TO, "registers.period-order", to, from);
        }
    }

    private void checkState() {
        var state = draft.text(CommonFields.STATE);
        if (state != null && register.findState(state).isEmpty()) {
            refuse(common(CommonFields.STATE), CommonFields.STATE, "registers.code", state, "");
        }
    }

    private void check(Check check) {
        var field = register.findField(check.field()).orElseThrow();
        var other = register.findField(check.other()).orElseThrow();
        var one = draft.text(field.columns().getLast().name());
        var two = draft.text(other.columns().getFirst().name());
        if (one != null && !holds(check.relation(), one, two)) {
            var message = check.message();
            problems.add(new Problem(
                    field.columns().getLast().name(),
                    Refusal.of("registers.check", message.ko(), message.en(), one, two == null ? "" : two)));
        }
    }

    private static boolean holds(Check.Relation relation, String one, @Nullable String two) {
        if (two == null) {
            return relation != Check.Relation.NEEDS;
        }
        return switch (relation) {
            case AT_MOST -> compare(one, two) <= 0;
            case AT_LEAST -> compare(one, two) >= 0;
            case NEEDS -> true;
        };
    }

    private static int compare(String one, String two) {
        var a = TypedDraft.number(one);
        var b = TypedDraft.number(two);
        return a != null && b != null ? a.compareTo(b) : one.compareTo(two);
    }

    /** Values of each refusal: the field's Korean and English name, what was written, what is expected. */
    private void refuse(Field field, String column, String rule, Object value, Object expected) {
        problems.add(new Problem(
                column, Refusal.of(rule, field.names().ko(), field.names().en(), value, expected)));
    }

    private Field common(String id) {
        return register.findAnyField(id).orElseThrow();
    }
}
