package kr.jikimi.formats.crime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.CsvFile;
import kr.jikimi.formats.Numbers;
import kr.jikimi.formats.crime.CrimeTable.Count;

/**
 * Reads the rows: header rows are those above the first row with a number (years in a header do not count), columns of
 * texts are keys, columns of numbers are counts. Cells that a merged header left empty take the text to their left.
 */
final class CrimeReader {

    private static final Set<String> NOTHING = Set.of("-", "", "…", "...", "x", "X");

    private final Path file;
    private final Optional<CodeSystem> codes;
    private final List<Row> head = new ArrayList<>();
    private final List<Row> body = new ArrayList<>();

    private record Row(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    CrimeReader(Path file, Optional<CodeSystem> codes) {
        this.file = file;
        this.codes = codes;
    }

    List<Count> counts() {
        CsvFile.open(file).forEachRow((number, cells) -> {
            var row = new Row(number, cells);
            if (!cells.stream().allMatch(String::isEmpty)) {
                (body.isEmpty() && !begins(cells) ? head : body).add(row);
            }
        });
        if (head.isEmpty() || body.isEmpty()) {
            throw new BadInput(
                    file.toString(),
                    head.isEmpty() ? "no header row" : "no row of numbers",
                    "a crime table: header rows, then a row per district or station",
                    "check the file.");
        }
        int[] keys = columns(true);
        int[] numbers = columns(false);
        var units =
                new Units(file, codes, body.stream().map(row -> unit(row, keys)).toList());
        var counts = new ArrayList<Count>();
        for (var row : body) {
            for (int column : numbers) {
                counts.add(count(row, column, keys, units));
            }
        }
        return counts;
    }

    /** Whether a row holds counts: its last cells are numbers or dashes, with a number that is no year among them. */
    private static boolean begins(List<String> cells) {
        return cells.stream().anyMatch(text -> !Double.isNaN(Numbers.of(text)) && !Heading.isYear(text))
                || cells.stream().skip(1).filter(text -> !text.isEmpty()).allMatch("-"::equals)
                        && cells.size() > 1
                        && cells.contains("-");
    }

    /** Key columns hold texts, codes or years; the others counts. */
    private int[] columns(boolean keys) {
        int width = body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return IntStream.range(0, width).filter(column -> isKey(column) == keys).toArray();
    }

    private boolean isKey(int column) {
        var name = name(column);
        if (name.contains("코드") || name.equalsIgnoreCase("code") || name.matches("연도|년도|year|기간|시점")) {
            return true;
        }
        long texts = body.stream()
                .map(row -> row.cell(column))
                .filter(text -> !NOTHING.contains(text) && Double.isNaN(Numbers.of(text)))
                .count();
        return texts * 2 > body.size();
    }

    private String name(int column) {
        return head.getLast().cell(column).strip();
    }

    /** The texts of the key columns of a row. */
    private List<String> unit(Row row, int[] keys) {
        return IntStream.of(keys)
                .mapToObj(row::cell)
                .filter(text -> !Heading.isMeasure(text) && !Heading.isYear(text))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Count count(Row row, int column, int[] keys, Units units) {
        var texts = new ArrayList<String>();
        head.forEach(line -> texts.add(filled(line, column)));
        var spoken = units.of(unit(row, keys));
        IntStream.of(keys)
                .mapToObj(row::cell)
                .filter(text -> Heading.isMeasure(text) || Heading.isYear(text))
                .forEach(texts::add);
        texts.addAll(spoken.others());
        var heading = Heading.of(texts);
        return new Count(
                row.number(),
                spoken.name(),
                spoken.kind(),
                spoken.district(),
                heading.year(),
                heading.offence(),
                heading.measure(),
                value(row, column));
    }

    /** The header text of a column; an empty cell belongs to the merged cell at its left. */
    private String filled(Row line, int column) {
        for (int at = column; at >= 0; at--) {
            if (!line.cell(at).isEmpty()) {
                return isKey(at) ? "" : line.cell(at);
            }
        }
        return "";
    }

    private Optional<Long> value(Row row, int column) {
        var text = row.cell(column).strip();
        if (NOTHING.contains(text)) {
            return Optional.empty();
        }
        double number = Numbers.of(text);
        if (!(number >= 0 && number == Math.rint(number))) {
            throw new BadInput(
                    "%s: row %d: column %d (%s)".formatted(file, row.number(), column + 1, name(column)),
                    text,
                    "a whole number of zero or more, or -",
                    "correct the cell.");
        }
        return Optional.of((long) number);
    }
}
