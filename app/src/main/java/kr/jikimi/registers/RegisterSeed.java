package kr.jikimi.registers;

import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.jikimi.foundation.BadDefinition;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.Shape;
import kr.jikimi.rules.Rules;
import kr.jikimi.setup.SeedFolder;
import kr.jikimi.setup.SeedOrder;
import kr.jikimi.setup.SeedPart;
import org.springframework.stereotype.Component;

/**
 * Reads {@code records/*.yaml}: a register and its records, by the same checks as the form. A record says when with one
 * value: {@code when: 2024-06}, {@code 2024-04-21/2024-07-31}, {@code ../2024-07} ("as of July").
 */
@Component
class RegisterSeed implements SeedPart {

    private static final String WHEN = "when";

    private final Registers registers;
    private final RecordKeeping keeping;
    private final Rules rules;

    RegisterSeed(Registers registers, RecordKeeping keeping, Rules rules) {
        this.registers = registers;
        this.keeping = keeping;
        this.rules = rules;
    }

    @Override
    public int order() {
        return SeedOrder.REGISTERS;
    }

    @Override
    public void load(SeedFolder folder) {
        for (var file : folder.list("records")) {
            var id = file.get("register");
            var register = registers
                    .find(id.text())
                    .orElseThrow(() -> id.bad(
                            "the id of an open register",
                            "correct it, or run \"jikimi registers apply\" when its table is not there yet."));
            file.items("records").forEach(row -> add(register, row));
        }
    }

    private void add(Register register, YamlNode row) {
        switch (keeping.insert(register, draft(register, row))) {
            case Saved.Done _ -> {}
            case Saved.Invalid(var problems) -> throw bad(row, problems.getFirst());
            case Saved.Overtaken _ -> throw new IllegalStateException("a new record cannot be overtaken");
        }
    }

    private Draft draft(Register register, YamlNode row) {
        var known = register.columns().stream()
                .collect(Collectors.toMap(each -> each.name().replace('_', '-'), each -> each.name()));
        var values = new LinkedHashMap<String, String>();
        row.fields().forEach((name, value) -> {
            if (name.equals(WHEN)) {
                putWhen(register, row, value, values);
            } else if (known.containsKey(name)) {
                values.put(known.get(name), value.text());
            } else {
                throw value.bad("one of \"when\" and " + known.keySet(), "correct the name \"" + name + "\".");
            }
        });
        return new Draft(values);
    }

    private static void putWhen(Register register, YamlNode row, YamlNode value, LinkedHashMap<String, String> values) {
        var entry = row.textOr(CommonFields.ENTRY, EntryKind.SINGLE.name());
        boolean openEnd = entry.equalsIgnoreCase(EntryKind.PARAMETER.name())
                || (entry.equalsIgnoreCase(EntryKind.SINGLE.name()) && register.shape() == Shape.THING);
        try {
            var when = When.parse(value.text(), openEnd);
            values.put(CommonFields.PRECISION, when.precision().name().toLowerCase(Locale.ROOT));
            if (when.from() != null) {
                values.put(CommonFields.FROM, when.from().toString());
            }
            if (when.to() != null) {
                values.put(CommonFields.TO, when.to().toString());
            }
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw value.bad(
                    "a day, month, quarter or year, or two with a slash between", "write 2024-04-21/2024-07-31.");
        }
    }

    private BadDefinition bad(YamlNode row, Problem problem) {
        var name = problem.column().replace('_', '-');
        var where = row.find(name).map(YamlNode::where).orElse(row.where() + ": " + name);
        var explained = rules.explain(problem.refusal(), Locale.ENGLISH);
        return new BadDefinition(where, row.textOr(name, "nothing"), explained.message(), explained.remedy());
    }
}
