package kr.jikimi.registers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.FieldType;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.RegisterIndicator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The versions of records that may enter a figure: as known at the moment asked for, narrowed by the indicator and the
 * request, each in the state it had on the reference date.
 */
@Component
class FigureRows {

    private static final String YEAR = "year";

    /** The last move up to the day; before the first one, the state it moved from; without any, the present one. */
    private static final String STATE_ON_DAY = """
            coalesce(
                (select t.to_state from registers.transition_versions t
                 where t.record_id = r.id and t.effective_on <= ? and not t.voided
                   and t.known_from <= ? and (t.known_until is null or t.known_until > ?)
                 order by t.effective_on desc, t.known_from desc limit 1),
                (select t.from_state from registers.transition_versions t
                 where t.record_id = r.id and not t.voided
                   and t.known_from <= ? and (t.known_until is null or t.known_until > ?)
                 order by t.effective_on, t.known_from limit 1),
                r.state)""";

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws IllegalArgumentException for a dimension or value that the register does not know. */
    List<RegisterRecord> list(Register register, RegisterIndicator indicator, FigureRequest request) {
        var knownAt = request.asOf().knownAt().atOffset(ZoneOffset.UTC);
        var parameters = stateParameters(request.asOf().date(), knownAt);
        parameters.add(knownAt);
        parameters.add(knownAt);
        var sql = new StringBuilder(
                "select * from (select r.*, %s as state_on_day from registers.%s_versions r"
                                .formatted(STATE_ON_DAY, register.table())
                        + " where r.known_from <= ? and (r.known_until is null or r.known_until > ?) and not r.voided) r where true");
        narrowing(indicator, request).forEach((dimension, values) -> {
            sql.append(" and ")
                    .append(column(register, dimension, values))
                    .append(" in (")
                    .append(String.join(", ", Collections.nCopies(values.size(), "?")))
                    .append(")");
            parameters.addAll(values);
        });
        return jdbc.sql(sql + " order by key")
                .params(parameters)
                .query((row, n) -> inState(RecordRows.read(register, row), row.getString("state_on_day")))
                .list();
    }

    private static List<Object> stateParameters(LocalDate day, OffsetDateTime knownAt) {
        return new ArrayList<>(List.of(day, knownAt, knownAt, knownAt, knownAt));
    }

    /** What the indicator asks for and what the request asks for besides. */
    static Map<String, List<String>> narrowing(RegisterIndicator indicator, FigureRequest request) {
        var narrowing = new TreeMap<>(indicator.where());
        request.at()
                .forEach((dimension, value) -> narrowing.merge(
                        dimension, List.of(value), (fixed, asked) -> fixed.containsAll(asked) ? asked : List.of("")));
        return narrowing;
    }

    private static String column(Register register, String dimension, List<String> values) {
        if (dimension.equals(CommonFields.STATE)) {
            return "state_on_day";
        }
        var field = register.findAnyField(dimension);
        if (field.isEmpty() && dimension.equals(YEAR)) {
            return Where.yearOf(register) + "::text";
        }
        var known = field.orElseThrow(
                () -> new IllegalArgumentException("%s has no dimension %s".formatted(register.id(), dimension)));
        if (known.type() == FieldType.CODE && !values.stream().allMatch(each -> isCode(known, each))) {
            throw new IllegalArgumentException("%s of %s is none of %s".formatted(values, dimension, known.codes()));
        }
        return "\"" + known.column() + "\"::text";
    }

    private static boolean isCode(kr.jikimi.registers.definition.Field field, String value) {
        return value.isEmpty() || field.knowsCode(value);
    }

    private static RegisterRecord inState(RegisterRecord record, @Nullable String state) {
        if (state == null || state.equals(record.state()) || record.entry() != EntryKind.SINGLE) {
            return record;
        }
        var values = new LinkedHashMap<>(record.values());
        values.put(CommonFields.STATE, state);
        return new RegisterRecord(
                record.register(),
                record.id(),
                record.version(),
                values,
                record.recordedBy(),
                record.knownFrom(),
                record.reason(),
                record.voided());
    }
}
