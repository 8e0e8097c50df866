package kr.jikimi.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.jikimi.privacy.Compartments;
import kr.jikimi.registers.definition.Column;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The SQL over the tables of registers. Names of tables and columns come from checked definitions; values are always
 * parameters, cast to the type of their column.
 */
@Component
class RecordRows {

    private final JdbcClient jdbc;
    private final PersonalFields personal;
    private final Compartments compartments;

    RecordRows(JdbcClient jdbc, PersonalFields personal, Compartments compartments) {
        this.jdbc = jdbc;
        this.personal = personal;
        this.compartments = compartments;
    }

    /** The rows of a compartment are shown to who is a member; the database must know who asks. */
    private <T> T within(Register register, Supplier<T> work) {
        return register.isCompartment() ? compartments.enter(work) : work.get();
    }

    UUID insert(Register register, Draft draft) {
        var columns = register.columns();
        var id = jdbc.sql("select uuidv7()")
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
        var parameters = values(columns, personal.sealed(register, id, draft));
        parameters.addFirst(id);
        return within(
                register,
                () -> jdbc.sql("insert into registers.%s (id, %s) values (?, %s) returning id"
                                .formatted(register.table(), names(columns), casts(columns)))
                        .params(parameters)
                        .query((row, n) -> row.getObject(1, UUID.class))
                        .single());
    }

    /** False when somebody else has written meanwhile. */
    boolean update(Register register, UUID id, int version, Draft draft) {
        var columns = register.columns();
        var parameters = values(columns, personal.sealed(register, id, draft));
        parameters.add(id);
        parameters.add(version);
        return within(
                register,
                () -> jdbc.sql("update registers.%s set (%s) = row(%s) where id = ? and version = ? and not voided"
                                        .formatted(register.table(), names(columns), casts(columns)))
                                .params(parameters)
                                .update()
                        == 1);
    }

    boolean voidIt(Register register, UUID id, int version) {
        return within(
                register,
                () -> jdbc.sql("update registers.%s set voided = true where id = ? and version = ? and not voided"
                                        .formatted(register.table()))
                                .params(id, version)
                                .update()
                        == 1);
    }

    Optional<RegisterRecord> find(Register register, UUID id) {
        return within(
                register,
                () -> jdbc.sql(select(register, register.table()) + " where id = ?")
                        .param(id)
                        .query((row, n) -> read(register, row))
                        .optional());
    }

    Optional<RegisterRecord> findByKey(Register register, String key) {
        return within(
                register,
                () -> jdbc.sql(select(register, register.table()) + " where key = ? and not voided")
                        .param(key)
                        .query((row, n) -> read(register, row))
                        .optional());
    }

    boolean isKeyTaken(Register register, String key, @Nullable UUID by) {
        return jdbc.sql("select exists (select 1 from registers.%s where key = ? and id is distinct from ?::uuid)"
                        .formatted(register.table()))
                .params(java.util.Arrays.asList(key, by == null ? null : by.toString()))
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    List<RegisterRecord> list(Register register, RecordFilter filter, Sight sight) {
        var where = new Where(register, filter, sight);
        return within(
                register,
                () -> jdbc.sql(select(register, register.table()) + where.sql()
                                + " order by coalesce(from_date, to_date) desc nulls last, key limit ? offset ?")
                        .params(where.parametersAnd(filter.size(), filter.page() * filter.size()))
                        .query((row, n) -> read(register, row))
                        .list());
    }

    int count(Register register, RecordFilter filter, Sight sight) {
        var where = new Where(register, filter, sight);
        return within(
                register,
                () -> jdbc.sql("select count(*) from registers.%s".formatted(register.table()) + where.sql())
                        .params(where.parametersAnd())
                        .query((row, n) -> row.getInt(1))
                        .single());
    }

    /** Every version of one record, the newest first. */
    List<RegisterRecord> versions(Register register, UUID id) {
        return within(
                register,
                () -> jdbc.sql(select(register, register.table() + "_versions") + " where id = ? order by version desc")
                        .param(id)
                        .query((row, n) -> read(register, row))
                        .list());
    }

    /** The next free key, such as {@code CPTED-2024-011}; numbers of void records are not given again. */
    String nextKey(Register register, int year) {
        var stem = "%s-%d-".formatted(register.keyPrefix(), year);
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param(register.table())
                .query((row, n) -> 1)
                .list();
        int last = within(
                register,
                () -> jdbc.sql(
                                "select coalesce(max(substring(key from '[0-9]+$')::int), 0) from registers.%s where key ~ ?"
                                        .formatted(register.table()))
                        .param("^" + stem + "[0-9]{1,9}$")
                        .query((row, n) -> row.getInt(1))
                        .single());
        return stem + "%03d".formatted(last + 1);
    }

    static String select(Register register, String from) {
        return "select id, version, known_from, recorded_by, reason, voided, %s from registers.%s"
                .formatted(names(register.columns()), from);
    }

    static RegisterRecord read(Register register, ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        for (var column : register.columns()) {
            var text = row.getString(column.name());
            if (text != null) {
                values.put(column.name(), text);
            }
        }
        return new RegisterRecord(
                register.id(),
                row.getObject("id", UUID.class),
                row.getInt("version"),
                values,
                row.getString("recorded_by"),
                row.getTimestamp("known_from").toInstant(),
                row.getString("reason"),
                row.getBoolean("voided"));
    }

    static String names(List<Column> columns) {
        return columns.stream().map(each -> "\"" + each.name() + "\"").collect(Collectors.joining(", "));
    }

    private static String casts(List<Column> columns) {
        return columns.stream()
                .map(each -> "cast(? as %s)".formatted(each.sqlType()))
                .collect(Collectors.joining(", "));
    }

    private static List<@Nullable Object> values(List<Column> columns, Draft draft) {
        var values = new ArrayList<@Nullable Object>();
        columns.forEach(each -> values.add(draft.text(each.name())));
        return values;
    }

    /** The key column must be there; used when a draft came without one. */
    static Draft withKey(Draft draft, String key) {
        return draft.with(CommonFields.KEY, key);
    }
}
