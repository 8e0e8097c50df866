package kr.jikimi.backup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which tables there are, in an order in which they can be filled: what is referred to comes first. */
final class Tables {

    /** A table with its columns in the order of the archive. */
    record Table(String name, List<String> columns) {

        String columnList() {
            return columns.stream().map("\"%s\""::formatted).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    private final JdbcClient jdbc;

    Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All tables of records; not Flyway's own, and not the sessions, which end with a restore. */
    List<Table> inOrder() {
        var columns = columns();
        return sorted(columns.keySet(), references()).stream()
                .map(name -> new Table(name, columns.getOrDefault(name, List.of())))
                .toList();
    }

    private Map<String, List<String>> columns() {
        return jdbc.sql("""
                        select format('%I.%I', n.nspname, c.relname), a.attname
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$|public$)'
                          and c.relname <> 'flyway_schema_history'
                          and not (n.nspname = 'access' and c.relname in ('session', 'session_attributes'))
                          and a.attgenerated = ''
                        order by 1, a.attname""").query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        java.util.TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<String, List<String>> references() {
        return jdbc.sql("""
                        select c.conrelid::regclass::text, c.confrelid::regclass::text from pg_constraint c
                        where c.contype = 'f' and c.conrelid <> c.confrelid""").query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<String> sorted(Set<String> names, Map<String, List<String>> references) {
        var order = new LinkedHashSet<String>();
        names.forEach(name -> visit(name, references, order));
        order.retainAll(names);
        return new ArrayList<>(order);
    }

    private static void visit(String name, Map<String, List<String>> references, Set<String> order) {
        if (!order.contains(name)) {
            references.getOrDefault(name, List.of()).forEach(each -> visit(each, references, order));
            order.add(name);
        }
    }
}
