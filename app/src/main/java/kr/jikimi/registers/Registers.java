package kr.jikimi.registers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.jikimi.access.Permission;
import kr.jikimi.registers.definition.Definitions;
import kr.jikimi.registers.definition.FieldType;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.schema.Plan;
import kr.jikimi.registers.schema.Tables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The registers of this commission, and their tables. Beside an embedded database the tables follow the definitions at
 * every start; on a real server a start only looks, says what is missing and keeps the registers concerned closed
 * until somebody runs {@code registers apply}.
 */
@Component
public class Registers {

    private static final Logger log = LoggerFactory.getLogger(Registers.class);
    private static final String STARTING = "start";

    /** A setting; without it an embedded database follows the definitions, a real one is only looked at. */
    private static final String ON_START =
            "${jikimi.registers.on-start:#{'${jikimi.database.url:}'.isBlank() ? 'APPLY' : 'VERIFY'}}";

    /** What a start does about definitions that have changed. */
    enum OnStart {
        APPLY,
        VERIFY
    }

    private final Definitions definitions;
    private final Tables tables;
    private final Keepers keepers;
    private final KnownNames names;
    private volatile Set<String> closed = Set.of();

    Registers(
            Definitions definitions,
            Tables tables,
            Keepers keepers,
            KnownNames names,
            @Value(ON_START) OnStart onStart) {
        this.definitions = definitions;
        this.tables = tables;
        this.keepers = keepers;
        this.names = names;
        switch (onStart) {
            case APPLY -> apply(STARTING);
            case VERIFY -> verify();
        }
    }

    /** The DDL that the definitions need and the tables lack, and what speaks against it. */
    public Plan plan() {
        return tables.plan(definitions);
    }

    /** Brings the tables to the definitions, or throws when that would lose data. */
    public Plan apply(String by) {
        var plan = tables.apply(definitions, by);
        closed = Set.of();
        plan.steps().forEach(step -> log.info("Registers: {}", step.summary()));
        return plan;
    }

    /** The open registers, the core pack first. */
    public List<Register> list() {
        return definitions.list().stream().filter(this::isOpen).toList();
    }

    public Optional<Register> find(String id) {
        return definitions.find(id).filter(this::isOpen);
    }

    /** The registers that wait for {@code registers apply}. */
    public List<Register> listClosed() {
        return definitions.list().stream().filter(each -> !isOpen(each)).toList();
    }

    /** Those of which whoever acts now may see something. */
    public List<Register> listInSight() {
        return list().stream()
                .filter(register -> !keepers.sight(register).isBlind())
                .toList();
    }

    /** Whether whoever acts now may do this with every record of the register. */
    public boolean may(Permission permission, Register register) {
        return keepers.may(permission, register);
    }

    /** Whether there is anything that whoever acts now may add. */
    public boolean mayAdd(Register register) {
        return keepers.mayAdd(register) && !register.retired();
    }

    /** The places a field may name, by code. */
    public Map<String, String> places(FieldType type, Locale locale) {
        return names.names(type, locale);
    }

    private boolean isOpen(Register register) {
        return !closed.contains(register.id());
    }

    private void verify() {
        var plan = plan();
        var waiting = plan.steps().stream().map(Plan.Step::register).collect(Collectors.toSet());
        plan.objections().forEach(each -> waiting.add(each.register()));
        closed = Set.copyOf(waiting);
        if (!plan.isEmpty()) {
            log.warn("Registers wait for \"jikimi registers apply\" (see \"registers plan\"): {}", closed);
        }
    }
}
