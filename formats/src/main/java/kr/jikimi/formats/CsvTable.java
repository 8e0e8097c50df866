package kr.jikimi.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with one header row, read whole (UTF-8, with or without BOM). Rows count from 1, the header being row 1. */
public record CsvTable(Path file, List<String> header, List<List<String>> rows) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(true).setTrim(true).get();

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    public static CsvTable read(Path file) {
        if (!Files.isReadable(file)) {
            throw new BadInput(file.toString(), "no readable file", "a CSV file", "check the path.");
        }
        try (var parser = CSVParser.parse(withoutByteOrderMark(Files.readString(file)), FORMAT)) {
            var records = parser.stream().map(CSVRecord::toList).toList();
            if (records.isEmpty()) {
                throw new BadInput(file.toString(), "an empty file", "a header row", "add the column names.");
            }
            return new CsvTable(file, records.getFirst(), records.subList(1, records.size()));
        } catch (IOException e) {
            throw new BadInput(file.toString(), e.getMessage() + "", "UTF-8 text", "save the file as UTF-8 CSV.");
        }
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The position of a column. */
    public int column(String name) {
        int at = header.indexOf(name);
        if (at < 0) {
            throw new BadInput(file.toString(), "no column " + name, "one of " + header, "name an existing column.");
        }
        return at;
    }

    public List<String> texts(String column) {
        int at = column(column);
        return IntStream.range(0, rows.size()).mapToObj(row -> cell(row, at)).toList();
    }

    public double[] numbers(String column) {
        int at = column(column);
        return IntStream.range(0, rows.size())
                .mapToDouble(row -> number(row, at))
                .toArray();
    }

    private String cell(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    private double number(int row, int column) {
        var text = cell(row, column);
        try {
            return Double.parseDouble(text.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new BadInput(
                    "%s: row %d: column %s".formatted(file, row + 2, header.get(column)),
                    text.isEmpty() ? "nothing" : text,
                    "a number",
                    "correct the cell or remove the row.");
        }
    }

    /** The table as CSV text in UTF-8. */
    public byte[] bytes() throws IOException {
        var out = new StringBuilder();
        FORMAT.printRecord(out, header);
        for (var row : rows) {
            FORMAT.printRecord(out, row);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
