package kr.jikimi.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file read row by row, for files of millions of rows: UTF-8 with or without byte order mark, UTF-16 or CP949,
 * quoted cells, separated by comma, semicolon or tab. Rows count from 1 as in a spreadsheet; blank lines
 * are passed over, rows of separators alone are not.
 */
public final class CsvFile {

    private static final String SEPARATORS = ",;\t";

    private final Path file;
    private final CSVFormat format;
    private final List<String> header;

    /** Hears of a row: its number and its cells. */
    @FunctionalInterface
    public interface RowReader {
        void row(int number, List<String> cells);
    }

    private CsvFile(Path file, CSVFormat format, List<String> header) {
        this.file = file;
        this.format = format;
        this.header = header;
    }

    public static CsvFile open(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BadInput(file.toString(), "no readable file", "a CSV file", "check the path.");
        }
        try {
            var format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(separator(file))
                    .setIgnoreEmptyLines(false)
                    .setTrim(true)
                    .get();
            var first = new ArrayList<List<String>>();
            read(file, format, Reading.UNHEARD, 1, (number, cells) -> first.add(cells));
            if (first.isEmpty()) {
                throw new BadInput(file.toString(), "an empty file", "a header row", "add the column names.");
            }
            return new CsvFile(file, format, first.getFirst());
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(file, e);
        }
    }

    public Path file() {
        return file;
    }

    /** The first row that is not empty. */
    public List<String> header() {
        return header;
    }

    /** The position of a column by its name; without an exact match, by its name in other letter case. */
    public int column(String name) {
        return column(file, header, name);
    }

    static int column(Path file, List<String> header, String name) {
        int[] found = positions(header, name);
        if (found.length > 1) {
            throw new BadInput(
                    file.toString(), found.length + " columns named " + name, "one", "rename the other in the file.");
        }
        if (found.length == 0) {
            throw new BadInput(file.toString(), "no column " + name, "one of " + header, "name an existing column.");
        }
        return found[0];
    }

    private static int[] positions(List<String> header, String name) {
        int[] exact = IntStream.range(0, header.size())
                .filter(i -> header.get(i).equals(name))
                .toArray();
        return exact.length > 0
                ? exact
                : IntStream.range(0, header.size())
                        .filter(i -> header.get(i).equalsIgnoreCase(name))
                        .toArray();
    }

    /** Reads all rows below the header. */
    public void forEach(RowReader reader) {
        forEach(Reading.UNHEARD, reader);
    }

    /** @param reading hears how many bytes are read */
    public void forEach(Reading reading, RowReader reader) {
        var seen = new boolean[1];
        forEachRow(reading, (number, cells) -> {
            if (seen[0]) {
                reader.row(number, cells);
            }
            seen[0] = true;
        });
    }

    /** Reads all rows, the header too: for tables that have more than one header row. */
    public void forEachRow(RowReader reader) {
        forEachRow(Reading.UNHEARD, reader);
    }

    private void forEachRow(Reading reading, RowReader reader) {
        try {
            read(file, format, reading, Integer.MAX_VALUE, reader);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(file, e);
        }
    }

    private static void read(Path file, CSVFormat format, Reading reading, int most, RowReader reader)
            throws IOException {
        int rows = 0;
        try (Reader text = TextEncoding.open(file, reading);
                var parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                if (!isEmpty(record)) {
                    reader.row((int) record.getRecordNumber(), record.toList());
                    if (++rows == most) {
                        return;
                    }
                }
            }
        }
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.size() == 1 && record.get(0).isEmpty();
    }

    /** The separator that stands most often outside quotes in the first line. */
    private static char separator(Path file) throws IOException {
        try (var reader = new BufferedReader(TextEncoding.open(file))) {
            String line = reader.readLine();
            char best = ',';
            for (char one : SEPARATORS.toCharArray()) {
                if (line != null && outsideQuotes(line, one) > outsideQuotes(line, best)) {
                    best = one;
                }
            }
            return best;
        }
    }

    private static int outsideQuotes(String line, char wanted) {
        int count = 0;
        boolean quoted = false;
        for (char letter : line.toCharArray()) {
            quoted ^= letter == '"';
            count += !quoted && letter == wanted ? 1 : 0;
        }
        return count;
    }

    private static BadInput unreadable(Path file, Exception e) {
        return new BadInput(
                file.toString(), String.valueOf(e.getMessage()), "CSV text", "save the file again as CSV UTF-8.");
    }
}
