package kr.jikimi.registers.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.registers.Draft;
import kr.jikimi.registers.Problem;
import kr.jikimi.registers.RegisterRecord;
import kr.jikimi.registers.RegisterRecords;
import kr.jikimi.registers.Registers;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.rules.Explanation;
import kr.jikimi.rules.Refusal;
import kr.jikimi.rules.Rules;
import kr.jikimi.settings.Settings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What every handler of a record needs first: the register, the record in sight, the draft, refusals in words. */
@Component
class RecordDesk {

    private final Registers registers;
    private final RegisterRecords records;
    private final Rules rules;
    private final Settings settings;

    RecordDesk(Registers registers, RegisterRecords records, Rules rules, Settings settings) {
        this.registers = registers;
        this.records = records;
        this.rules = rules;
        this.settings = settings;
    }

    /** The day that forms begin with: the office's reference date. */
    LocalDate today() {
        return settings.referenceDate();
    }

    Register register(String id) {
        return registers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The register, when whoever acts now may add anything to it. */
    Register registerToAddTo(String id) {
        var register = register(id);
        if (!registers.mayAdd(register)) {
            throw NotPermitted.refused(Permission.REGISTERS_WRITE);
        }
        return register;
    }

    RegisterRecord record(Register register, UUID id) {
        return records.find(register, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Only what the register knows; other parameters of the request are none of its business. */
    static Draft draft(Register register, Map<String, String> parameters) {
        var values = new LinkedHashMap<String, String>();
        register.columns().forEach(column -> {
            var text = parameters.get(column.name());
            if (text != null) {
                values.put(column.name(), text);
            }
        });
        return new Draft(values);
    }

    /** The way back to the list. */
    static Map<String, String> breadcrumb(Register register, Locale locale) {
        return Map.of("/registers/" + register.id(), register.names().in(locale));
    }

    /** By column: what is wrong and what to do about it. */
    Map<String, String> errors(List<Problem> problems, Locale locale) {
        var errors = new LinkedHashMap<String, String>();
        problems.forEach(each -> errors.putIfAbsent(
                each.column(), explain(each.refusal(), locale).line()));
        return errors;
    }

    Explanation explain(Refusal refusal, Locale locale) {
        return rules.explain(refusal, locale);
    }
}
