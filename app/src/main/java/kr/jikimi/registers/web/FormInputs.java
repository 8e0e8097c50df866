package kr.jikimi.registers.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kr.jikimi.attachments.Attachments;
import kr.jikimi.privacy.Sealing;
import kr.jikimi.registers.Draft;
import kr.jikimi.registers.RecordFilter;
import kr.jikimi.registers.RegisterRecord;
import kr.jikimi.registers.RegisterRecords;
import kr.jikimi.registers.Registers;
import kr.jikimi.registers.definition.Column;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.FieldType;
import kr.jikimi.registers.definition.Precision;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a register out as a form: which inputs, in which order, with which choices. */
@Component
class FormInputs {

    private static final int MOST_CHOICES = 500;

    private final Registers registers;
    private final RegisterRecords records;
    private final Attachments attachments;
    private final Wording wording;

    FormInputs(Registers registers, RegisterRecords records, Attachments attachments, Wording wording) {
        this.registers = registers;
        this.records = records;
        this.attachments = attachments;
        this.wording = wording;
    }

    /** What is filled in, and what is wrong with it, by column. */
    record Filled(Register register, Draft draft, @Nullable RegisterRecord record, Map<String, String> errors) {}

    /** One input; kind is the fragment that draws it. */
    record Input(
            String kind,
            String id,
            String label,
            @Nullable String value,
            @Nullable String hint,
            @Nullable String error,
            boolean required,
            Map<String, String> options) {}

    /** When, where and how many. */
    List<Input> common(Filled form, Locale locale) {
        var inputs = new ArrayList<Input>();
        var kind = Objects.requireNonNullElse(form.draft().text(CommonFields.ENTRY), "single");
        if (form.record() == null) {
            inputs.add(input("text", form, CommonFields.KEY, "registers.hint.key", locale));
        }
        inputs.add(input("date", form, CommonFields.FROM, "registers.hint.from." + kind, locale));
        inputs.add(input("date", form, CommonFields.TO, "registers.hint.to." + kind, locale));
        inputs.add(select(form, CommonFields.PRECISION, precisions(locale), locale));
        if (kind.equalsIgnoreCase(EntryKind.AGGREGATE.name())) {
            inputs.add(input("text", form, CommonFields.QUANTITY, "registers.hint.quantity", locale));
        }
        if (!kind.equalsIgnoreCase(EntryKind.SINGLE.name())) {
            inputs.add(input("text", form, CommonFields.QUALIFIER, "registers.hint.qualifier", locale));
        }
        inputs.add(select(form, CommonFields.DISTRICT, places(FieldType.DISTRICT, locale), locale));
        inputs.add(select(form, CommonFields.STATION, places(FieldType.STATION, locale), locale));
        inputs.add(select(form, CommonFields.UNIT, places(FieldType.UNIT, locale), locale));
        return inputs;
    }

    /** What this register notes down besides. */
    List<Input> own(Filled form, Locale locale) {
        return form.register().fields().stream()
                .filter(field -> !field.retired() || form.draft().text(field.column()) != null)
                .flatMap(field -> field.columns().stream().map(column -> own(form, field, column, locale)))
                .toList();
    }

    /** Where it comes from. */
    List<Input> source(Filled form, Locale locale) {
        return List.of(
                input("text", form, CommonFields.SOURCE, "registers.hint.source", locale),
                input("textarea", form, CommonFields.NOTE, null, locale));
    }

    private Input own(Filled form, Field field, Column column, Locale locale) {
        var help = field.help();
        boolean kept = field.personal() && form.record() != null;
        boolean required =
                field.required() && !kept && "single".equals(form.draft().text(CommonFields.ENTRY));
        return new Input(
                kind(field),
                column.name(),
                label(field, column, locale),
                plain(form.draft().text(column.name())),
                kept ? wording.say("registers.hint.personal", locale) : help == null ? null : help.in(locale),
                form.errors().get(column.name()),
                required,
                choices(form, field, locale));
    }

    /** What is sealed stays sealed while the rest is corrected. */
    private static @Nullable String plain(@Nullable String text) {
        return text == null || Sealing.isSealed(text) ? null : text;
    }

    /** Numbers are text inputs, so that separators may be written and nothing is lost when they are wrong. */
    private static String kind(Field field) {
        return switch (field.type()) {
            case TEXT, NUMBER, MONEY, POINT -> "text";
            case LONGTEXT -> "textarea";
            case DATE, PERIOD -> "date";
            case CODE, DISTRICT, STATION, UNIT, FILE, REFERENCE -> "select";
        };
    }

    private String label(Field field, Column column, Locale locale) {
        var name = field.names().in(locale);
        var unit = field.type() == FieldType.MONEY ? "원" : field.unit();
        var suffix = column.name().substring(field.column().length());
        var part = suffix.isEmpty() ? "" : " " + wording.say("registers.part" + suffix, locale);
        return name + part + (unit == null || "년".equals(unit) ? "" : " (" + wording.unitWord(unit, locale) + ")");
    }

    private Map<String, String> choices(Filled form, Field field, Locale locale) {
        return switch (field.type()) {
            case CODE -> codes(field, form, locale);
            case DISTRICT, STATION, UNIT -> places(field.type(), locale);
            case REFERENCE -> references(field, locale);
            case FILE -> files(form, locale);
            case TEXT, LONGTEXT, NUMBER, MONEY, DATE, PERIOD, POINT -> Map.of();
        };
    }

    private Map<String, String> codes(Field field, Filled form, Locale locale) {
        var codes = none(locale);
        field.offeredCodes().forEach(code -> codes.put(code.id(), code.names().in(locale)));
        var chosen = form.draft().text(field.column());
        if (chosen != null) {
            codes.putIfAbsent(chosen, field.codeName(chosen, locale));
        }
        return codes;
    }

    private Map<String, String> references(Field field, Locale locale) {
        var keys = none(locale);
        registers
                .find(Objects.requireNonNull(field.reference()))
                .ifPresent(other -> records.list(other, RecordFilter.everything()).stream()
                        .limit(MOST_CHOICES)
                        .forEach(record -> keys.put(record.key(), name(other, record, locale))));
        return keys;
    }

    /** The key, and the first of its own texts that says more. */
    private String name(Register register, RegisterRecord record, Locale locale) {
        return register.fields().stream()
                .filter(field -> field.type() == FieldType.TEXT && !field.personal())
                .map(field -> wording.value(field, record, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> record.key() + " " + text)
                .orElse(record.key());
    }

    private Map<String, String> files(Filled form, Locale locale) {
        var files = none(locale);
        var record = form.record();
        if (record != null) {
            attachments
                    .list(Evidence.owner(form.register(), record))
                    .forEach(each -> files.put(each.id().toString(), each.fileName()));
        }
        return files;
    }

    private Map<String, String> places(FieldType type, Locale locale) {
        var places = none(locale);
        places.putAll(registers.places(type, locale));
        return places;
    }

    private Map<String, String> precisions(Locale locale) {
        var precisions = new LinkedHashMap<String, String>();
        for (var each : Precision.values()) {
            var code = each.name().toLowerCase(Locale.ROOT);
            precisions.put(code, wording.say("registers.precision." + code, locale));
        }
        return precisions;
    }

    private Map<String, String> none(Locale locale) {
        var options = new LinkedHashMap<String, String>();
        options.put("", wording.say("registers.choose-none", locale));
        return options;
    }

    private Input input(String kind, Filled form, String id, @Nullable String hint, Locale locale) {
        return new Input(
                kind,
                id,
                form.register().findAnyField(id).orElseThrow().names().in(locale),
                form.draft().text(id),
                hint == null ? null : wording.say(hint, locale),
                form.errors().get(id),
                false,
                Map.of());
    }

    private Input select(Filled form, String id, Map<String, String> options, Locale locale) {
        return new Input(
                "select",
                id,
                form.register().findAnyField(id).orElseThrow().names().in(locale),
                form.draft().text(id),
                null,
                form.errors().get(id),
                false,
                options);
    }
}
