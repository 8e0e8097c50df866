package kr.jikimi.registers.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.FieldType;
import kr.jikimi.registers.definition.Register;

/** A code or state that records still carry may be retired, never removed. */
final class CodesInUse {

    private final Register register;
    private final String table;
    private final Set<String> columns;
    private final Catalogue catalogue;

    CodesInUse(Register register, String table, Set<String> columns, Catalogue catalogue) {
        this.register = register;
        this.table = table;
        this.columns = columns;
        this.catalogue = catalogue;
    }

    List<Plan.Objection> objections() {
        var objections = new ArrayList<>(
                unknown(CommonFields.STATE, state -> register.findState(state).isPresent()));
        register.fields().stream()
                .filter(field -> field.type() == FieldType.CODE)
                .forEach(field -> objections.addAll(unknown(field.column(), field::knowsCode)));
        return objections;
    }

    private List<Plan.Objection> unknown(String column, Predicate<String> isKnown) {
        if (!columns.contains(column)) {
            return List.of();
        }
        return catalogue.values(table, column).stream()
                .filter(isKnown.negate())
                .map(value -> new Plan.Objection(
                        register.id(),
                        register.where(),
                        "\"%s\" of %s is no longer defined, but records carry it".formatted(value, column),
                        "bring it back as \"%s: [..., ..., retired]\".".formatted(value)))
                .toList();
    }
}
