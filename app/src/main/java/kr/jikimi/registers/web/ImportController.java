package kr.jikimi.registers.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.registers.Draft;
import kr.jikimi.registers.RecordImport;
import kr.jikimi.registers.RecordImport.Fault;
import kr.jikimi.registers.RecordImport.Line;
import kr.jikimi.registers.Registers;
import kr.jikimi.registers.definition.Column;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.rules.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /registers/publicity/imports}: a file of records, taken in whole or not at all. */
@Controller
class ImportController {

    private static final int SHOWN = 200;

    private final RecordDesk desk;
    private final Registers registers;
    private final RecordImport records;

    ImportController(RecordDesk desk, Registers registers, RecordImport records) {
        this.desk = desk;
        this.registers = registers;
        this.records = records;
    }

    /** A fault as the page tells it: file:row:column:value, and what was expected. */
    record Told(String place, String what) {}

    @GetMapping("/registers/{register}/imports/new")
    @Requires(Permission.REGISTERS_WRITE)
    String form(@PathVariable String register, Model model, Locale locale) {
        return show(writable(register), model, locale);
    }

    @PostMapping("/registers/{register}/imports")
    @Requires(Permission.REGISTERS_WRITE)
    String load(
            @PathVariable String register,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale locale)
            throws IOException {
        var known = writable(register);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        model.addAttribute("reason", reason);
        var rows = CsvRows.read(file.getBytes());
        if (reason.isBlank() || rows.isEmpty() || rows.get().isEmpty()) {
            var refusal = Refusal.of(refusedBy(reason, file), name);
            model.addAttribute("refusal", desk.explain(refusal, locale));
            return show(known, model, locale);
        }
        var faults = unknownColumns(known, rows.get().getFirst());
        if (faults.isEmpty()) {
            var result = records.load(known, lines(rows.get()), reason.strip());
            model.addAttribute("result", result);
            faults = result.faults();
        }
        model.addAttribute("count", faults.size());
        model.addAttribute(
                "faults",
                faults.stream()
                        .limit(SHOWN)
                        .map(each -> told(name, each, locale))
                        .toList());
        return show(known, model, locale);
    }

    private static String refusedBy(String reason, MultipartFile file) {
        if (reason.isBlank()) {
            return "registers.reason";
        }
        return file.isEmpty() ? "attachments.empty" : "registers.import-text";
    }

    private static List<Fault> unknownColumns(Register register, List<String> head) {
        var columns = register.columns().stream().map(Column::name).toList();
        return head.stream()
                .filter(each -> !columns.contains(each))
                .map(each -> new Fault(1, each, each, Refusal.of("registers.import-column", each)))
                .toList();
    }

    private static List<Line> lines(List<List<String>> rows) {
        var head = rows.getFirst();
        var lines = new ArrayList<Line>();
        for (int n = 1; n < rows.size(); n++) {
            var cells = rows.get(n);
            var values = new LinkedHashMap<String, String>();
            for (int c = 0; c < Math.min(head.size(), cells.size()); c++) {
                values.put(head.get(c), cells.get(c));
            }
            var draft = new Draft(values);
            if (!draft.values().isEmpty()) {
                lines.add(new Line(n + 1, draft));
            }
        }
        return lines;
    }

    private Told told(String file, Fault fault, Locale locale) {
        return new Told(
                "%s:%d:%s:%s".formatted(file, fault.row(), fault.column(), fault.value()),
                desk.explain(fault.refusal(), locale).line());
    }

    private Register writable(String id) {
        var register = desk.register(id);
        if (!registers.may(Permission.REGISTERS_WRITE, register)) {
            throw NotPermitted.refused(Permission.REGISTERS_WRITE);
        }
        return register;
    }

    private static String show(Register register, Model model, Locale locale) {
        model.addAttribute("register", register);
        model.addAttribute("breadcrumb", RecordDesk.breadcrumb(register, locale));
        model.addAttribute(
                "columns", register.columns().stream().map(Column::name).collect(Collectors.joining(", ")));
        return "registers/import";
    }
}
