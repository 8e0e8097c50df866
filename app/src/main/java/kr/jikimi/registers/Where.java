package kr.jikimi.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.FieldType;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;

/** The conditions of a list, grown one by one with their parameters. */
final class Where {

    private final List<String> conditions = new ArrayList<>(List.of("not voided"));
    private final List<Object> parameters = new ArrayList<>();

    Where(Register register, RecordFilter filter, Sight sight) {
        equal(CommonFields.STATE, filter.state());
        equal(CommonFields.ENTRY, filter.entry());
        equal(CommonFields.DISTRICT, filter.district());
        year(register, filter.year());
        after(filter.from());
        before(filter.to());
        text(register, filter.text());
        seenBy(sight);
    }

    String sql() {
        return " where " + String.join(" and ", conditions);
    }

    List<Object> parametersAnd(Object... more) {
        var all = new ArrayList<>(parameters);
        Collections.addAll(all, more);
        return all;
    }

    /** The year that a record belongs to: the one it names, or the one in which it happened. */
    static String yearOf(Register register) {
        return register.findField("year")
                .map(Field::column)
                .orElse("extract(year from coalesce(from_date, to_date))::int");
    }

    private void equal(String column, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            add("\"" + column + "\" = ?", value);
        }
    }

    private void year(Register register, @Nullable Integer year) {
        if (year != null) {
            add(yearOf(register) + " = ?", year);
        }
    }

    private void after(@Nullable LocalDate from) {
        if (from != null) {
            add("coalesce(to_date, from_date) >= ?", from);
        }
    }

    private void before(@Nullable LocalDate to) {
        if (to != null) {
            add("coalesce(from_date, to_date) <= ?", to);
        }
    }

    /** Personal fields are left out: a search must not tell what a mask hides. */
    private void text(Register register, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        var columns = register.allFields().stream()
                .filter(field -> !field.personal())
                .filter(field -> field.type() == FieldType.TEXT || field.type() == FieldType.LONGTEXT)
                .map(field -> "\"" + field.column() + "\"")
                .collect(Collectors.joining(", "));
        add("strpos(lower(concat_ws(' ', " + columns + ")), lower(?)) > 0", text.strip());
    }

    private void seenBy(Sight sight) {
        if (sight.all()) {
            return;
        }
        var ways = new ArrayList<String>();
        among("unit", sight.units(), ways);
        among("district", sight.districts(), ways);
        among("station", sight.stations(), ways);
        conditions.add(ways.isEmpty() ? "false" : "(" + String.join(" or ", ways) + ")");
    }

    private void among(String column, Collection<String> codes, List<String> ways) {
        if (!codes.isEmpty()) {
            ways.add(column + " in (" + String.join(", ", Collections.nCopies(codes.size(), "?")) + ")");
            parameters.addAll(codes);
        }
    }

    private void add(String condition, Object parameter) {
        conditions.add(condition);
        parameters.add(parameter);
    }
}
