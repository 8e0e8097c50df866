package kr.jikimi.formats.points;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        var reading = reading();
        double[] days = times.stream().mapToDouble(reading).toArray();
        double[] until = untils.stream().mapToDouble(reading).toArray();
        int[] usable = IntStream.range(0, rows.count())
                .filter(i -> usable(rows.row()[i], i, days, until))
                .toArray();
        var all = new PointRows(rows.row(), rows.x(), rows.y(), rows.weight(), days, until);
        return usable.length == rows.count() ? all : all.select(usable);
    }

    private boolean usable(int number, int i, double[] days, double[] until) {
        if (until.length == 0) {
            return understood(number, times.get(i), days[i]);
        }
        if (Double.isNaN(until[i]) && untils.get(i).isEmpty()) {
            until[i] = days[i];
        } else if (Double.isNaN(days[i]) && times.get(i).isEmpty()) {
            days[i] = until[i];
        }
        if (!understood(number, times.get(i), days[i]) || !understood(number, untils.get(i), until[i])) {
            return false;
        }
        if (until[i] < days[i]) {
            findings.add(Oddity.BACKWARD_SPAN, number, times.get(i) + " to " + untils.get(i));
            return false;
        }
        return true;
    }

    private boolean understood(int number, String text, double days) {
        if (Double.isNaN(days)) {
            findings.add(text.isEmpty() ? Oddity.NO_TIME : Oddity.BAD_TIME, number, text);
            return false;
        }
        return true;
    }

    private ToDoubleFunction<String> reading() {
        if (!columns.pattern().isEmpty()) {
            DateTimeFormatter pattern = pattern(columns.pattern());
            return text -> Times.days(text, pattern, columns.zone());
        }
        int[] orders = Stream.concat(times.stream(), untils.stream())
                .mapToInt(Times::order)
                .distinct()
                .toArray();
        var times = new Times(columns.zone(), Arrays.stream(orders).anyMatch(order -> order > 0));
        if (Arrays.stream(orders).distinct().filter(order -> order != 0).count() > 1) {
            throw new BadInput(
                    "%s: column %s".formatted(csv.file(), columns.time()),
                    "days before months and months before days",
                    "one order throughout",
                    "write dates as 2024-07-31, or name the order with --time-format dd/MM/yyyy.");
        }
        return times::days;
    }

    /** Refuses letters that are no pattern; none at all are in order. */
    public static void check(String letters) {
        if (!letters.isEmpty()) {
            pattern(letters);
        }
    }

    private static DateTimeFormatter pattern(String letters) {
        try {
            return Times.pattern(letters);
        } catch (IllegalArgumentException e) {
            throw new BadInput("--time-format", letters, "a pattern such as dd/MM/yyyy HH:mm", "leave the option out.");
        }
    }
}
