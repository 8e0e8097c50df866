package kr.jikimi.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings as a table for people and as JSON for programs. */
final class Print {

    private Print() {}

    /** Columns in the order they first appear; numbers to the right. */
    static String table(List<Row> rows) {
        var columns = rows.stream()
                .flatMap(row -> row.values().keySet().stream())
                .distinct()
                .toList();
        var lines = new ArrayList<List<String>>();
        lines.add(columns);
        rows.forEach(row -> lines.add(columns.stream()
                .map(column -> String.valueOf(row.values().getOrDefault(column, "")))
                .toList()));
        return lines.stream().map(line -> line(line, columns, rows, lines)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells, List<String> columns, List<Row> rows, List<List<String>> lines) {
        var out = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            var width = lines.stream()
                    .mapToInt(each -> each.get(column).length())
                    .max()
                    .orElse(0);
            var numbers = rows.stream().anyMatch(row -> row.values().get(columns.get(column)) instanceof Number);
            var gap = " ".repeat(width - cells.get(i).length());
            out.append("  ").append(numbers ? gap + cells.get(i) : cells.get(i) + gap);
        }
        return out.toString().stripTrailing();
    }

    static String json(String name, Findings findings) {
        var rows = findings.rows().stream()
                .map(row -> "    " + object(row.values()))
                .collect(Collectors.joining(",\n", "[\n", "\n  ]"));
        return "{\n  \"benchmark\": %s,\n  \"about\": %s,\n  \"machine\": %s,\n  \"rows\": %s\n}\n"
                .formatted(value(name), value(findings.about()), object(machine()), rows);
    }

    private static Map<String, Object> machine() {
        return Map.of(
                "processors", Runtime.getRuntime().availableProcessors(),
                "system", System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "java", Runtime.version().toString());
    }

    private static String object(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(entry -> value(entry.getKey()) + ": " + value(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(Object value) {
        return value instanceof Number
                ? value.toString()
                : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
