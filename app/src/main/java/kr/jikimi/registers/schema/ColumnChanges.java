package kr.jikimi.registers.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kr.jikimi.privacy.Sealing;
import kr.jikimi.registers.definition.Column;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;

/** What has to change in the columns of one table that exists already. */
final class ColumnChanges {

    /** What history adds to every table. */
    private static final Set<String> HISTORY =
            Set.of("id", "version", "known_from", "migrated", "recorded_by", "reason", "voided");

    private static final Pattern NUMERIC = Pattern.compile("numeric\\((\\d+),(\\d+)\\)");

    private final Register register;
    private final String former;
    private final Map<String, String> columns;
    private final Catalogue catalogue;
    private final Set<String> claimed = new HashSet<>(HISTORY);
    private final List<String> ddl = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();
    private final List<Plan.Objection> objections = new ArrayList<>();

    ColumnChanges(Register register, String former, Map<String, String> columns, Catalogue catalogue) {
        this.register = register;
        this.former = former;
        this.columns = columns;
        this.catalogue = catalogue;
        register.allFields().forEach(this::compare);
        columns.keySet().stream().filter(each -> !claimed.contains(each)).forEach(this::refuseDrop);
    }

    List<Plan.Objection> objections() {
        return objections;
    }

    /** The view over all versions hangs on the columns: it goes first and comes back last. */
    Optional<Plan.Step> step() {
        if (ddl.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<String>();
        all.add(Ddl.dropView(register.table()));
        all.addAll(ddl);
        all.add(Ddl.refreshView(register.table()));
        return Optional.of(new Plan.Step(register.id(), register.id() + ": " + String.join(", ", summary), all));
    }

    private void compare(Field field) {
        var wanted = field.columns();
        var was = field.formerColumns();
        for (int i = 0; i < wanted.size(); i++) {
            var column = wanted.get(i);
            if (columns.containsKey(column.name())) {
                claimed.add(column.name());
                compareType(column, columns.get(column.name()));
                compareSealing(field, column);
            } else if (!was.isEmpty() && columns.containsKey(was.get(i).name())) {
                rename(was.get(i), column);
            } else {
                ddl.addAll(Ddl.add(register.table(), column));
                summary.add("new column " + column.name());
            }
        }
    }

    private void rename(Column from, Column to) {
        claimed.add(from.name());
        ddl.addAll(Ddl.rename(register.table(), from, to));
        summary.add("column %s becomes %s".formatted(from.name(), to.name()));
        compareType(to, columns.get(from.name()));
    }

    private void compareType(Column wanted, @Nullable String actual) {
        if (wanted.sqlType().equals(actual)) {
            return;
        }
        if (actual != null && isWider(wanted.sqlType(), actual)) {
            ddl.addAll(Ddl.widen(register.table(), wanted));
            summary.add("column %s takes more".formatted(wanted.name()));
            return;
        }
        objections.add(new Plan.Objection(
                register.id(),
                register.where(),
                "field %s would turn from %s into %s".formatted(wanted.name(), actual, wanted.sqlType()),
                "leave it, mark it \"retired: true\" and add a field of the new type beside it."));
    }

    /** What stood open stands open in the history; what is sealed is not shown as if it were text. */
    private void compareSealing(Field field, Column column) {
        if (!column.sqlType().equals(columns.get(column.name()))
                || !column.sqlType().equals("text")) {
            return;
        }
        long sealed = catalogue.values(former, column.name()).stream()
                .filter(Sealing::isSealed)
                .count();
        long all = catalogue.values(former, column.name()).size();
        if (field.personal() ? sealed < all : sealed > 0) {
            objections.add(new Plan.Objection(
                    register.id(),
                    register.where(),
                    "field %s would turn %s, but %d values in it are %s"
                            .formatted(
                                    column.name(),
                                    field.personal() ? "personal" : "open",
                                    field.personal() ? all - sealed : sealed,
                                    field.personal() ? "open" : "sealed"),
                    "leave it, mark it \"retired: true\" and add a new field beside it."));
        }
    }

    private static boolean isWider(String wanted, String actual) {
        var before = NUMERIC.matcher(actual);
        var after = NUMERIC.matcher(wanted);
        if (before.matches() && after.matches()) {
            return Integer.parseInt(after.group(2)) > Integer.parseInt(before.group(2));
        }
        return wanted.equals("text") && actual.startsWith("character varying");
    }

    private void refuseDrop(String column) {
        int filled = catalogue.values(former, column).size();
        objections.add(new Plan.Objection(
                register.id(),
                register.where(),
                "field %s is no longer defined; its column would go (%d different values stand in it)"
                        .formatted(column, filled),
                "bring it back and write \"retired: true\", or name it with \"was: %s\" in its successor."
                        .formatted(column)));
    }
}
