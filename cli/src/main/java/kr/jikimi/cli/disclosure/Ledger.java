package kr.jikimi.cli.disclosure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kr.jikimi.disclosure.Cell;
import kr.jikimi.disclosure.Cell.Status;
import kr.jikimi.disclosure.Dimension;
import kr.jikimi.disclosure.Table;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvTable;
import kr.jikimi.formats.Numbers;

/** What was decided of every cell, true counts included: an internal file, the memory of what is out. */
final class Ledger {

    static final String STATUS = "status";
    private static final String VALUE = "value";

    private Ledger() {}

    static byte[] bytes(Table table, List<Cell> cells) throws IOException {
        var header =
                new ArrayList<>(table.dimensions().stream().map(Dimension::name).toList());
        header.add(VALUE);
        header.add(STATUS);
        return new CsvTable(
                        Path.of(table.name()),
                        header,
                        cells.stream().map(Ledger::row).toList())
                .bytes();
    }

    private static List<String> row(Cell cell) {
        var row = new ArrayList<>(cell.codes());
        row.add(String.valueOf(cell.value()));
        row.add(cell.status().name().toLowerCase(Locale.ROOT));
        return row;
    }

    static Table read(CsvTable csv, TableOptions options) {
        int value = csv.column(VALUE);
        int status = csv.column(STATUS);
        var tells = IntStream.range(0, csv.header().size())
                .filter(at -> at != value && at != status)
                .boxed()
                .toList();
        var dimensions = tells.stream()
                .map(at -> csv.header().get(at))
                .map(name -> options.dimension(name, csv.texts(name)))
                .toList();
        var columns = tells.stream().map(at -> csv.texts(csv.header().get(at))).toList();
        var values = csv.texts(VALUE);
        var statuses = csv.texts(STATUS);
        var cells = IntStream.range(0, csv.rows().size())
                .mapToObj(row -> new Cell(
                        columns.stream().map(column -> column.get(row)).toList(),
                        count(csv, row, values.get(row)),
                        status(csv, row, statuses.get(row))))
                .toList();
        return new Table(csv.file().toString(), dimensions, cells);
    }

    private static long count(CsvTable csv, int row, String text) {
        double number = Numbers.of(text);
        if (!(number >= 0) || number != Math.rint(number)) {
            throw new BadInput(csv.where(row, VALUE), text, "a whole count", "use the ledger as protect wrote it.");
        }
        return (long) number;
    }

    private static Status status(CsvTable csv, int row, String text) {
        for (Status each : List.of(Status.PUBLISHED, Status.PRIMARY, Status.COMPLEMENTARY)) {
            if (each.name().equalsIgnoreCase(text)) {
                return each;
            }
        }
        throw new BadInput(
                csv.where(row, STATUS),
                text,
                "published, primary or complementary",
                "use the ledger as protect wrote it.");
    }
}
