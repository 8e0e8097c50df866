package kr.jikimi.registers.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.registers.RegisterRecord;
import kr.jikimi.registers.RegisterRecords;
import kr.jikimi.registers.Registers;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.FieldType;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** {@code /registers/prevention-sites}: the records of one register, filtered, by pages, or as CSV. */
@Controller
class RecordListController {

    private static final int COLUMNS = 4;

    private final Registers registers;
    private final RegisterRecords records;
    private final Wording wording;
    private final CsvExport csv;

    RecordListController(Registers registers, RegisterRecords records, Wording wording, CsvExport csv) {
        this.registers = registers;
        this.records = records;
        this.wording = wording;
        this.csv = csv;
    }

    @GetMapping("/registers/{id}")
    @Requires(Permission.REGISTERS_READ)
    String list(@PathVariable String id, @RequestParam Map<String, String> asked, Locale locale, Model model) {
        var register = register(id);
        var form = new FilterForm(asked);
        var columns = columns(register);
        int count = records.count(register, form.filter());
        model.addAttribute("register", register);
        model.addAttribute("form", form);
        model.addAttribute("columns", columns);
        model.addAttribute("count", count);
        model.addAttribute("pages", FilterForm.pages(count));
        model.addAttribute("page", form.page());
        model.addAttribute("address", form.address("/registers/" + id));
        model.addAttribute("exportAddress", form.address("/registers/" + id + "/records.csv"));
        model.addAttribute("lines", lines(register, form, columns, locale));
        model.addAttribute("states", states(register, locale));
        model.addAttribute("entries", entries(register, locale));
        model.addAttribute("districts", withAll(registers.places(FieldType.DISTRICT, locale), locale));
        model.addAttribute("mayAdd", registers.mayAdd(register));
        model.addAttribute("mayImport", registers.may(Permission.REGISTERS_WRITE, register) && !register.retired());
        model.addAttribute("owner", wording.unit(register.owner(), locale));
        return "registers/list";
    }

    @GetMapping("/registers/{id}/records.csv")
    @Requires(Permission.REGISTERS_READ)
    ResponseEntity<byte[]> export(@PathVariable String id, @RequestParam Map<String, String> asked) {
        var register = register(id);
        var form = new FilterForm(asked);
        if (!form.unread().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, String.join(", ", form.unread()));
        }
        var text = csv.of(register, records.list(register, form.filter().unpaged()));
        var name = ContentDisposition.attachment().filename(id + ".csv").build().toString();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private Register register(String id) {
        return registers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static List<Field> columns(Register register) {
        return register.fields().stream()
                .filter(field -> !field.retired() && !field.personal())
                .filter(field -> field.type() != FieldType.LONGTEXT
                        && field.type() != FieldType.POINT
                        && field.type() != FieldType.FILE)
                .limit(COLUMNS)
                .toList();
    }

    private List<Line> lines(Register register, FilterForm form, List<Field> columns, Locale locale) {
        return records.list(register, form.filter()).stream()
                .map(record -> line(register, record, columns, locale))
                .toList();
    }

    private Line line(Register register, RegisterRecord record, List<Field> columns, Locale locale) {
        var values = new ArrayList<@Nullable String>();
        columns.forEach(field -> values.add(wording.value(field, record, locale)));
        var district = register.findAnyField("district").orElseThrow();
        var state = record.state();
        return new Line(
                record,
                record.entry() == EntryKind.SINGLE
                        ? null
                        : wording.say("registers.entry." + record.text("entry"), locale),
                wording.when(record, locale),
                wording.value(register.findAnyField("quantity").orElseThrow(), record, locale),
                values,
                wording.value(district, record, locale),
                state == null ? null : wording.state(register, state, locale));
    }

    private Map<String, String> states(Register register, Locale locale) {
        var states = new LinkedHashMap<String, String>();
        register.states().forEach(each -> states.put(each.id(), each.names().in(locale)));
        return withAll(states, locale);
    }

    private Map<String, String> entries(Register register, Locale locale) {
        var entries = new LinkedHashMap<String, String>();
        register.entries().forEach(each -> {
            var code = each.name().toLowerCase(Locale.ROOT);
            entries.put(code, wording.say("registers.entry." + code, locale));
        });
        return withAll(entries, locale);
    }

    private Map<String, String> withAll(Map<String, String> choices, Locale locale) {
        var all = new LinkedHashMap<String, String>();
        all.put("", wording.say("office.all", locale));
        all.putAll(choices);
        return all;
    }

    /** One row; what is absent is not stated. */
    record Line(
            RegisterRecord record,
            @Nullable String entry,
            @Nullable String when,
            @Nullable String quantity,
            List<@Nullable String> values,
            @Nullable String district,
            @Nullable String state) {}
}
