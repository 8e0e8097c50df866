package kr.jikimi.registers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.attachments.Attachments;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.registers.RegisterRecord;
import kr.jikimi.registers.RegisterRecords;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.Transition;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /registers/prevention-sites/ID}: one record with its values, its state, its evidence and its history. */
@Controller
class RecordController {

    private final RecordDesk desk;
    private final RegisterRecords records;
    private final Attachments attachments;
    private final Wording wording;
    private final Differences differences;
    private final Settings settings;

    RecordController(
            RecordDesk desk,
            RegisterRecords records,
            Attachments attachments,
            Wording wording,
            Differences differences,
            Settings settings) {
        this.desk = desk;
        this.records = records;
        this.attachments = attachments;
        this.wording = wording;
        this.differences = differences;
        this.settings = settings;
    }

    @GetMapping("/registers/{register}/{id}")
    @Requires(Permission.REGISTERS_READ)
    String show(@PathVariable String register, @PathVariable UUID id, Locale locale, Model model) {
        var known = desk.register(register);
        var record = desk.record(known, id);
        boolean mayWrite = records.may(Permission.REGISTERS_WRITE, known, record) && !record.voided();
        model.addAttribute("register", known);
        model.addAttribute("breadcrumb", RecordDesk.breadcrumb(known, locale));
        model.addAttribute("record", record);
        model.addAttribute("when", wording.when(record, locale));
        model.addAttribute("facts", facts(known, record, locale));
        model.addAttribute("state", state(known, record, locale));
        model.addAttribute("moves", moves(known, record));
        model.addAttribute("changes", changes(known, record, locale));
        model.addAttribute("files", attachments.list(Evidence.owner(known, record)));
        model.addAttribute("history", history(known, record, locale));
        model.addAttribute("mayWrite", mayWrite);
        model.addAttribute("today", settings.referenceDate());
        model.addAttribute("zone", OfficeClock.ZONE);
        return "registers/record";
    }

    private List<Fact> facts(Register register, RegisterRecord record, Locale locale) {
        boolean open = records.maySeePersonal(register, record);
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
                .map(field -> fact(field, record, open, locale))
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

    private Fact fact(Field field, RegisterRecord record, boolean open, Locale locale) {
        boolean hidden = field.personal() && !open;
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

    record Version(RegisterRecord record, List<Differences.Difference> differences) {}
}
