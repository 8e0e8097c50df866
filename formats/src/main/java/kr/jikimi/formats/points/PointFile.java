package kr.jikimi.formats.points;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvFile;
import kr.jikimi.formats.Numbers;
import kr.jikimi.formats.Reading;

/** Reads events from a CSV, row by row; rows without a usable place, time or weight become findings. */
public final class PointFile {

    private final CsvFile csv;
    private final PointColumns columns;
    private final Findings findings;
    private final IntStream.Builder row = IntStream.builder();
    private final DoubleStream.Builder x = DoubleStream.builder();
    private final DoubleStream.Builder y = DoubleStream.builder();
    private final DoubleStream.Builder weight = DoubleStream.builder();
    private final List<String> times = new ArrayList<>();
    private final List<String> untils = new ArrayList<>();
    private int seen;

    private PointFile(CsvFile csv, PointColumns columns, Findings findings) {
        this.csv = csv;
        this.columns = columns;
        this.findings = findings;
    }

    /** The usable rows, which may be none; a file without any row is refused. */
    public static PointRows read(Path file, PointColumns columns, Findings findings) {
        return read(file, columns, findings, Reading.UNHEARD);
    }

    /** @param reading hears how many bytes are read */
    public static PointRows read(Path file, PointColumns columns, Findings findings, Reading reading) {
        var reader = new PointFile(CsvFile.open(file), columns, findings);
        reader.readRows(reading);
        if (reader.seen == 0) {
            throw new BadInput(file.toString(), "a header and no rows", "events below it", "export the rows too.");
        }
        return reader.timed(reader.placed());
    }

    private void readRows(Reading reading) {
        int atX = csv.column(columns.x());
        int atY = csv.column(columns.y());
        int atWeight = position(columns.weight());
        int atTime = position(columns.time());
        int atUntil = position(columns.until());
        csv.forEach(reading, (number, cells) -> {
            seen++;
            double[] place = place(number, cell(cells, atX), cell(cells, atY));
            double heavy = atWeight < 0 ? 1 : Numbers.of(cell(cells, atWeight));
            if (place.length == 0) {
                return;
            }
            if (!(heavy >= 0 && Double.isFinite(heavy))) {
                findings.add(Oddity.BAD_WEIGHT, number, cell(cells, atWeight));
                return;
            }
            row.add(number);
            x.add(place[0]);
            y.add(place[1]);
            if (atWeight >= 0) {
                weight.add(heavy);
            }
            if (atTime >= 0) {
                times.add(cell(cells, atTime));
            }
            if (atUntil >= 0) {
                untils.add(cell(cells, atUntil));
            }
        });
    }

    private int position(String column) {
        return column.isEmpty() ? -1 : csv.column(column);
    }

    private static String cell(List<String> cells, int at) {
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }

    private double[] place(int number, String textX, String textY) {
        if (textX.isEmpty() || textY.isEmpty()) {
            findings.add(Oddity.NO_PLACE, number, textX + textY);
            return new double[0];
        }
        double placeX = Numbers.of(textX);
        double placeY = Numbers.of(textY);
        if (Double.isNaN(placeX + placeY)) {
            findings.add(Oddity.NOT_A_NUMBER, number, textX + ", " + textY);
            return new double[0];
        }
        if (placeX == 0 && placeY == 0) {
            findings.add(Oddity.NO_PLACE, number, "0, 0");
            return new double[0];
        }
        return new double[] {placeX, placeY};
    }

    private PointRows placed() {
        return new PointRows(
                row.build().toArray(),
                x.build().toArray(),
                y.build().toArray(),
                weight.build().toArray(),
                new double[0],
                new double[0]);
    }

    private PointRows timed(PointRows rows) {
        if (columns.time().isEmpty()) {
            return rows;
        }
        var when = TimeColumns.read(csv.file(), columns, times, untils, findings);
        int[] usable = when.usable(rows.row(), columns.rule(), findings);
        var all = new PointRows(rows.row(), rows.x(), rows.y(), rows.weight(), when.days(), when.until());
        if (columns.rule() == TimeRule.PLACES_COUNT) {
            return all;
        }
        return usable.length == rows.count() ? all : all.select(usable);
    }

    /** Refuses letters that are no pattern; none at all are in order. */
    public static void check(String letters) {
        if (!letters.isEmpty()) {
            TimeColumns.pattern(letters);
        }
    }
}
