package kr.jikimi.registers.web;

import java.util.List;
import java.util.stream.Collectors;
import kr.jikimi.registers.RegisterRecord;
import kr.jikimi.registers.definition.Column;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records as CSV (RFC 4180, UTF-8 with a byte-order mark for spreadsheets): one column per column of the table, codes
 * as codes. Personal values are never in it: they are shown one record at a time, on a stated purpose. A value that a spreadsheet would take for a formula gets an apostrophe before it.
 */
@Component
class CsvExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    String of(Register register, List<RegisterRecord> rows) {
        var head = register.columns().stream().map(Column::name).collect(Collectors.joining(","));
        var body = rows.stream().map(row -> line(register, row)).collect(Collectors.joining());
        return BYTE_ORDER_MARK + head + LINE_END + body;
    }

    private static String line(Register register, RegisterRecord row) {
        return register.allFields().stream()
                        .flatMap(field -> field.columns().stream().map(column -> cell(field, column, row)))
                        .collect(Collectors.joining(","))
                + LINE_END;
    }

    private static String cell(Field field, Column column, RegisterRecord row) {
        return quoted(field.personal() ? null : row.text(column.name()));
    }

    private static String quoted(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean isFormula = "=+-@\t".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+");
        var safe = isFormula ? "'" + text : text;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
