package kr.jikimi.registers.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kr.jikimi.foundation.Sha256;
import kr.jikimi.registers.definition.Definitions;
import kr.jikimi.registers.definition.Register;

/** Compares definitions with tables. */
final class Planner {

    private final Catalogue catalogue;
    private final Map<String, Map<String, String>> tables;
    private final Set<String> claimed = new HashSet<>();
    private final List<Plan.Step> steps = new ArrayList<>();
    private final List<Plan.Objection> objections = new ArrayList<>();

    Planner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.tables = catalogue.tables();
    }

    Plan plan(Definitions definitions) {
        definitions.list().forEach(this::plan);
        tables.keySet().stream().filter(each -> !claimed.contains(each)).forEach(this::planUnclaimed);
        return new Plan(steps, objections);
    }

    /** A hash over what the definition says; where it stands in the file does not matter. */
    static String hash(Register register) {
        return Sha256.hex(register.toString().replace(register.where(), ""));
    }

    private void plan(Register register) {
        var former = register.was() == null ? register.table() : register.was().replace('-', '_');
        var table = tables.containsKey(register.table()) ? register.table() : former;
        var columns = tables.get(table);
        if (columns == null) {
            steps.add(new Plan.Step(register.id(), "new register " + register.id(), Ddl.create(register)));
            return;
        }
        claimed.add(table);
        if (!table.equals(register.table())) {
            steps.add(new Plan.Step(
                    register.id(),
                    "register %s becomes %s".formatted(table, register.id()),
                    Ddl.renameTable(table, register.table())));
        }
        planGuard(register, table);
        var changes = new ColumnChanges(register, table, columns, catalogue);
        changes.step().ifPresent(steps::add);
        objections.addAll(changes.objections());
        if (!hash(register).equals(catalogue.appliedHash(register.id()).orElse(""))) {
            objections.addAll(new CodesInUse(register, table, columns.keySet(), catalogue).objections());
        }
    }

    /** A compartment may be put around a register, and never taken away again. */
    private void planGuard(Register register, String table) {
        boolean guarded = catalogue.isGuarded(table);
        if (register.isCompartment() && (!guarded || !table.equals(register.table()))) {
            steps.add(new Plan.Step(
                    register.id(), "compartment around " + register.id(), List.of(Ddl.guard(register.table()))));
        }
        if (guarded && !register.isCompartment()) {
            objections.add(new Plan.Objection(
                    register.id(),
                    register.where(),
                    "sensitivity %s would open the compartment that holds its records"
                            .formatted(register.sensitivity()),
                    "write P3 or P4 again, and begin a new register for what is open."));
        }
    }

    private void planUnclaimed(String table) {
        if (catalogue.hasRows(table)) {
            objections.add(new Plan.Objection(
                    table,
                    "registers",
                    "the register of table registers.%s is no longer defined, but it has records".formatted(table),
                    "bring its definition back and write \"retired: true\" into it."));
        } else {
            steps.add(new Plan.Step(
                    Objects.requireNonNull(table), "empty register " + table + " goes", Ddl.dropEmpty(table)));
        }
    }
}
