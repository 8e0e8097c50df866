package kr.jikimi.registers.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.jikimi.registers.definition.Column;
import kr.jikimi.registers.definition.Register;

/**
 * The statements. A register's table and its history are always changed together: the trigger copies rows from one to
 * the other column by column, in order.
 */
final class Ddl {

    /** What the database itself insists on; everything else is checked where people can be told. */
    private static final Map<String, String> CONSTRAINTS = Map.of(
            "key", " not null unique",
            "entry", " not null check (entry in ('single', 'aggregate', 'parameter'))",
            "precision", " not null check (\"precision\" in ('day', 'month', 'quarter', 'year', 'none'))",
            "to_date", " check (to_date >= from_date)");

    private Ddl() {}

    static List<String> create(Register register) {
        var columns = register.columns().stream()
                .map(each -> "    " + name(each) + " " + each.sqlType() + CONSTRAINTS.getOrDefault(each.name(), ""))
                .collect(Collectors.joining(",\n"));
        var table = List.of(
                "create table registers.%s (%n    id uuid primary key default uuidv7(),%n%s%n)"
                        .formatted(register.table(), columns),
                "select history.track('registers.%s')".formatted(register.table()));
        return register.isCompartment()
                ? Stream.concat(table.stream(), Stream.of(guard(register.table())))
                        .toList()
                : table;
    }

    /** Row-level security, by a policy made from the definition: the compartment's members and nobody else. */
    static String guard(String table) {
        return "select privacy.guard('%s')".formatted(table);
    }

    static List<String> add(String table, Column column) {
        return onBoth(table, "add column %s %s".formatted(name(column), column.sqlType()));
    }

    static List<String> rename(String table, Column from, Column to) {
        return onBoth(table, "rename column %s to %s".formatted(name(from), name(to)));
    }

    static List<String> widen(String table, Column column) {
        return onBoth(table, "alter column %s type %s".formatted(name(column), column.sqlType()));
    }

    static String dropView(String table) {
        return "drop view if exists registers.%s_versions".formatted(table);
    }

    static String refreshView(String table) {
        return "select history.refresh_versions('registers.%s')".formatted(table);
    }

    static List<String> renameTable(String from, String to) {
        return List.of(
                dropView(from),
                "alter table registers.%s rename to %s".formatted(from, to),
                "alter table registers.%s_history rename to %s_history".formatted(from, to),
                refreshView(to));
    }

    static List<String> dropEmpty(String table) {
        return List.of(
                dropView(table),
                "drop table registers.%s_history".formatted(table),
                "drop table registers.%s".formatted(table));
    }

    private static List<String> onBoth(String table, String change) {
        return List.of(
                "alter table registers.%s %s".formatted(table, change),
                "alter table registers.%s_history %s".formatted(table, change));
    }

    private static String name(Column column) {
        return "\"" + column.name() + "\"";
    }
}
