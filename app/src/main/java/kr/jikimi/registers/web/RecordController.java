package kr.jikimi.registers.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.attachments.Attachments;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.privacy.Sealing;
import kr.jikimi.registers.PersonalData;
import kr.jikimi.registers.RegisterRecord;
import kr.jikimi.registers.RegisterRecords;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.Transition;
import kr.jikimi.rules.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /registers/prevention-sites/ID}: one record with its values, its state, its evidence and its history. */
@Controller
class RecordController {

    private final RecordDesk desk;
    private final RegisterRecords records;
    private final Attachments attachments;
    private final Wording wording;
    private final Differences differences;
    private final PersonalData personal;

    RecordController(
            RecordDesk desk,
            RegisterRecords records,
            Attachments attachments,
            Wording wording,
            Differences differences,
            PersonalData personal) {
        this.personal = personal;
        this.desk = desk;
        this.records = records;
        this.attachments = attachments;
        this.wording = wording;
        this.differences = differences;
    }

    @GetMapping("/registers/{register}/{id}")
    @Requires(Permission.REGISTERS_READ)
    String show(@PathVariable String register, @PathVariable UUID id, Locale locale, Model model) {
        var known = desk.register(register);
        return page(known, desk.record(known, id), Map.of(), locale, model);
    }

    /** The personal data, for this page alone: the purpose is noted before they are shown. */
    @PostMapping("/registers/{register}/{id}/personal-data")
    @Requires(Permission.REGISTERS_WRITE)
    String open(
            @PathVariable String register,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String purpose,
            Locale locale,
            Model model) {
        var known = desk.register(register);
        var record = desk.record(known, id);
        return switch (personal.open(known, record, purpose)) {
            case Outcome.Done<Map<String, String>>(var opened) -> page(known, record, opened, locale, model);
            case Outcome.Refused<Map<String, String>>(var refusal) -> {
                model.addAttribute("refusal", desk.explain(refusal, locale));
                yield page(known, record, Map.of(), locale, model);
            }
        };
    }

    private String page(Register known, RegisterRecord record, Map<String, String> opened, Locale locale, Model model) {
        boolean mayWrite = records.may(Permission.REGISTERS_WRITE, known, record) && !record.voided();
        model.addAttribute("register", known);
        model.addAttribute("breadcrumb", RecordDesk.breadcrumb(known, locale));
        model.addAttribute("record", record);
        model.addAttribute("when", wording.when(record, locale));
        model.addAttribute("facts", facts(known, opened(record, opened), locale));
        model.addAttribute("state", state(known, record, locale));
        model.addAttribute("moves", moves(known, record));
        model.addAttribute("changes", changes(known, record, locale));
        model.addAttribute("undo", undo(known, record, locale));
        model.addAttribute("files", attachments.list(Evidence.owner(known, record)));
        model.addAttribute("history", history(known, record, locale));
        model.addAttribute("mayWrite", mayWrite);
        model.addAttribute("mayWithdraw", records.mayWithdraw(known, record));
        boolean sealed = personal.areStated(known, record);
        model.addAttribute("opened", !opened.isEmpty());
        model.addAttribute("mayOpen", sealed && opened.isEmpty() && records.maySeePersonal(known, record));
        model.addAttribute("mayDestroy", sealed && records.may(Permission.REGISTERS_CONFIRM, known, record));
        model.addAttribute("today", desk.today());
        model.addAttribute("zone", OfficeClock.ZONE);
        return "registers/record";
    }

    /** The record with what was opened in the place of what is sealed. */
    private static RegisterRecord opened(RegisterRecord record, Map<String, String> opened) {
        var values = new LinkedHashMap<>(record.values());
        values.putAll(opened);
        return new RegisterRecord(
                record.register(),
                record.id(),
                record.version(),
                values,
                record.recordedBy(),
                record.knownFrom(),
                record.reason(),
                record.voided());
    }

    private List<Fact> facts(Register register, RegisterRecord record, Locale locale) {
        return register.allFields().stream()
                .filter(field -> isExpected(register, field, record) || isStated(field, record))
                .filter(field -> !List.of(
                                CommonFields.KEY,
                                CommonFields.ENTRY,
                                CommonFields.STATE,
                                CommonFields.FROM,
                                CommonFields.TO,
                                CommonFields.PRECISION,
                                CommonFields.SOURCE)
                        .contains(field.id()))
                .map(field -> fact(field, record, locale))
                .toList();
    }

    /** What a single record leaves out is worth seeing; an aggregate or a stated value speaks of little anyway. */
    private static boolean isExpected(Register register, Field field, RegisterRecord record) {
        return record.entry() == EntryKind.SINGLE
                && !field.retired()
                && register.fields().contains(field);
    }

    private static boolean isStated(Field field, RegisterRecord record) {
        return field.columns().stream().anyMatch(column -> record.text(column.name()) != null);
    }

    private Fact fact(Field field, RegisterRecord record, Locale locale) {
        boolean hidden = field.personal()
                && field.columns().stream()
                        .map(column -> record.text(column.name()))
                        .anyMatch(text -> text != null && Sealing.isSealed(text));
        var value = hidden ? wording.masked(field, record.draft()) : wording.value(field, record, locale);
        return new Fact(field.names().in(locale), value, hidden && value != null);
    }

    private @Nullable String state(Register register, RegisterRecord record, Locale locale) {
        var state = record.state();
        return state == null ? null : wording.state(register, state, locale);
    }

    /** What may be done from here, by whoever looks at it. */
    private List<Transition> moves(Register register, RegisterRecord record) {
        return register.transitions().stream()
                .filter(each -> record.entry() == EntryKind.SINGLE && !record.voided())
                .filter(each -> each.from().equals(record.state()))
                .filter(each -> records.may(each.permission(), register, record))
                .toList();
    }

    private List<Step> changes(Register register, RegisterRecord record, Locale locale) {
        return records.stateChanges(record).stream()
                .map(each -> new Step(
                        each.on().toString(),
                        wording.state(register, each.from(), locale),
                        wording.state(register, each.to(), locale),
                        each.by(),
                        each.note()))
                .toList();
    }

    /** The change of state that may be taken back from here; null when there is none. */
    private @Nullable Undo undo(Register register, RegisterRecord record, Locale locale) {
        return records.changeToTakeBack(register, record)
                .map(each -> new Undo(
                        each.id(),
                        wording.state(register, each.from(), locale),
                        wording.state(register, each.to(), locale)))
                .orElse(null);
    }

    private List<Version> history(Register register, RegisterRecord record, Locale locale) {
        var versions = records.versions(register, record.id());
        var history = new ArrayList<Version>();
        for (int i = 0; i < versions.size(); i++) {
            var former = i + 1 < versions.size() ? versions.get(i + 1) : null;
            history.add(new Version(versions.get(i), differences.of(register, versions.get(i), former, locale)));
        }
        return history;
    }

    record Fact(String name, @Nullable String value, boolean masked) {}

    record Step(
            String on,
            String from,
            String to,
            String by,
            @Nullable String note) {}

    record Undo(UUID id, String from, String to) {}

    record Version(RegisterRecord record, List<Differences.Difference> differences) {}
}
