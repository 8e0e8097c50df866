package kr.jikimi.registers.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Requires;
import kr.jikimi.registers.RecordFilter;
import kr.jikimi.registers.RegisterRecords;
import kr.jikimi.registers.Registers;
import kr.jikimi.registers.definition.Register;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /registers}: all registers in sight, by duty or by the unit that keeps them. */
@Controller
class RegisterIndexController {

    private static final String OWN_BUSINESS = "~";

    private final Registers registers;
    private final RegisterRecords records;
    private final Wording wording;

    RegisterIndexController(Registers registers, RegisterRecords records, Wording wording) {
        this.registers = registers;
        this.records = records;
        this.wording = wording;
    }

    @GetMapping("/registers")
    @Requires(Permission.REGISTERS_READ)
    String index(@RequestParam(defaultValue = "duty") String by, Locale locale, Model model) {
        boolean byOwner = by.equals("owner");
        Function<Register, String> group =
                byOwner ? Register::owner : each -> Objects.requireNonNullElse(each.duty(), OWN_BUSINESS);
        var groups = registers.listInSight().stream()
                .map(each -> line(each, locale))
                .collect(
                        Collectors.groupingBy(each -> group.apply(each.register()), TreeMap::new, Collectors.toList()));
        model.addAttribute("byOwner", byOwner);
        model.addAttribute("groups", titled(groups, byOwner, locale));
        model.addAttribute("closed", registers.listClosed());
        return "registers/index";
    }

    private List<Group> titled(Map<String, List<Line>> groups, boolean byOwner, Locale locale) {
        return groups.entrySet().stream()
                .map(each -> new Group(title(each.getKey(), byOwner, locale), each.getValue()))
                .toList();
    }

    private String title(String code, boolean byOwner, Locale locale) {
        if (byOwner) {
            return wording.unit(code, locale);
        }
        return code.equals(OWN_BUSINESS)
                ? wording.say("registers.duty.none", locale)
                : code + " " + wording.say("registers.duty." + code, locale);
    }

    private Line line(Register register, Locale locale) {
        return new Line(
                register,
                register.names().in(locale),
                register.purpose().in(locale),
                wording.unit(register.owner(), locale),
                records.count(register, RecordFilter.everything()),
                records.seesAll(register));
    }

    record Group(String title, List<Line> lines) {}

    /** @param whole whether the count is that of the whole register, or of what is in sight */
    record Line(Register register, String name, String purpose, String owner, int count, boolean whole) {}
}
