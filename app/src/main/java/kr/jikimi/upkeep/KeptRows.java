package kr.jikimi.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the tables of kept records. Names of tables and columns come from declarations, never from forms. */
@Component
class KeptRows {

    private final JdbcClient jdbc;

    KeptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that stand, by what names them; ended ones too. */
    List<Kept> list(Upkept kind) {
        var order = Stream.concat(
                        kind.parts().stream().filter(Upkept.Part::named).map(Upkept.Part::column),
                        Stream.of(kind.isDated() ? "valid_from nulls first" : "id"))
                .collect(Collectors.joining(", "));
        return jdbc.sql("select * from %s where not voided order by %s".formatted(kind.table(), order))
                .query((row, n) -> kept(row, kind))
                .list();
    }

    Optional<Kept> find(Upkept kind, UUID id) {
        return jdbc.sql("select * from %s where id = ? and not voided".formatted(kind.table()))
                .param(id)
                .query((row, n) -> kept(row, kind))
                .optional();
    }

    UUID add(Upkept kind, Entered entered) {
        var columns = columns(kind);
        var sql = "insert into %s (%s) values (%s) returning id"
                .formatted(kind.table(), String.join(", ", columns.keySet()), String.join(", ", columns.values()));
        return filled(jdbc.sql(sql), kind, entered)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    /** False: somebody was faster. */
    boolean write(Upkept kind, Kept seen, Entered entered) {
        var settings = columns(kind).entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining(", "));
        return filled(
                                jdbc.sql("update %s set %s where id = :id and version = :version"
                                        .formatted(kind.table(), settings)),
                                kind,
                                entered)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    boolean end(Upkept kind, Kept seen, LocalDate last) {
        return jdbc.sql("update %s set valid_to = ? where id = ? and version = ?".formatted(kind.table()))
                        .params(last, seen.id(), seen.version())
                        .update()
                == 1;
    }

    boolean withdraw(Upkept kind, Kept seen) {
        return jdbc.sql("update %s set voided = true where id = ? and version = ?".formatted(kind.table()))
                        .params(seen.id(), seen.version())
                        .update()
                == 1;
    }

    /** Column to the expression that its value is cast by. */
    private static LinkedHashMap<String, String> columns(Upkept kind) {
        var columns = new LinkedHashMap<String, String>();
        kind.parts()
                .forEach(part -> columns.put(
                        part.column(),
                        switch (part.type()) {
                            case WHOLE -> "cast(:" + part.column() + " as integer)";
                            case FLAG -> "cast(:" + part.column() + " as boolean)";
                            case TEXT, CHOICE -> ":" + part.column();
                        }));
        if (kind.isDated()) {
            columns.put("valid_from", "cast(:valid_from as date)");
            columns.put("valid_to", "cast(:valid_to as date)");
        }
        columns.put("source", ":source");
        return columns;
    }

    private static JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, Upkept kind, Entered entered) {
        kind.parts()
                .forEach(part -> statement.param(
                        part.column(), value(part, entered.values().getOrDefault(part.column(), ""))));
        if (kind.isDated()) {
            statement.param("valid_from", Objects.toString(entered.from(), null));
            statement.param("valid_to", Objects.toString(entered.to(), null));
        }
        return statement.param("source", entered.source());
    }

    private static @Nullable String value(Upkept.Part part, String text) {
        if (part.type() == Upkept.Type.FLAG) {
            return String.valueOf(!text.isEmpty());
        }
        return text.isEmpty() ? null : text;
    }

    private static Kept kept(ResultSet row, Upkept kind) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        for (var part : kind.parts()) {
            values.put(part.column(), text(part, row));
        }
        return new Kept(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                values,
                kind.isDated() ? row.getObject("valid_from", LocalDate.class) : null,
                kind.isDated() ? row.getObject("valid_to", LocalDate.class) : null,
                row.getString("source"),
                row.getString("recorded_by"));
    }

    private static String text(Upkept.Part part, ResultSet row) throws SQLException {
        return part.type() == Upkept.Type.FLAG
                ? row.getBoolean(part.column()) ? "yes" : ""
                : Objects.toString(row.getString(part.column()), "");
    }
}
