package kr.jikimi.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;

/**
 * A CSV file with one header row, read whole and without its empty rows; see {@link CsvFile} for what is understood.
 *
 * @param numbers the row number of each row in the file, the header mostly being row 1
 */
public record CsvTable(Path file, List<String> header, List<List<String>> rows, List<Integer> numbers) {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT;

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        numbers = List.copyOf(numbers);
    }

    /** A table made here, whose rows follow the header without a gap. */
    public CsvTable(Path file, List<String> header, List<List<String>> rows) {
        this(file, header, rows, IntStream.range(2, rows.size() + 2).boxed().toList());
    }

    public static CsvTable read(Path file) {
        var csv = CsvFile.open(file);
        var rows = new ArrayList<List<String>>();
        var numbers = new ArrayList<Integer>();
        csv.forEach((number, cells) -> {
            if (!cells.stream().allMatch(String::isEmpty)) {
                rows.add(cells);
                numbers.add(number);
            }
        });
        return new CsvTable(file, csv.header(), rows, numbers);
    }

    /** The position of a column. */
    public int column(String name) {
        return CsvFile.column(file, header, name);
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

    /** The table without the rows whose cell in a column is empty, or {@code NaN} as programs write an empty one. */
    public CsvTable withoutEmpty(String column) {
        var texts = texts(column);
        int[] kept = IntStream.range(0, rows.size())
                .filter(row -> !texts.get(row).isEmpty() && !texts.get(row).equalsIgnoreCase("NaN"))
                .toArray();
        return kept.length == rows.size()
                ? this
                : new CsvTable(
                        file,
                        header,
                        IntStream.of(kept).mapToObj(rows::get).toList(),
                        IntStream.of(kept).mapToObj(numbers::get).toList());
    }

    /** Where a cell stands, for messages. */
    public String where(int row, String column) {
        return "%s: row %d: column %s".formatted(file, numbers.get(row), column);
    }

    private String cell(int row, int column) {
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    private double number(int row, int column) {
        var text = cell(row, column);
        double number = Numbers.of(text);
        if (Double.isNaN(number)) {
            throw new BadInput(
                    where(row, header.get(column)),
                    text.isEmpty() ? "nothing" : text,
                    "a number",
                    "correct the cell or remove the row.");
        }
        return number;
    }

    /** The table as CSV text in UTF-8. */
    public byte[] bytes() throws IOException {
        var out = new StringBuilder();
        FORMAT.printRecord(out, header.toArray());
        for (var row : rows) {
            FORMAT.printRecord(out, row.toArray());
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
