package kr.jikimi.formats.points;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was odd about the rows of a file: by kind, each row with its number and the value found. */
public final class Findings {

    private static final int NAMED = 8;
    private static final int FEW = 3;

    private final Map<Oddity, List<Row>> rows = new EnumMap<>(Oddity.class);

    /** A row as numbered in the file, and what was found there. */
    public record Row(int number, String found) {}

    private final List<Remark> remarks = new ArrayList<>();

    /** What is to be known of the file as a whole, in both languages. */
    public record Remark(String english, String korean) {}

    public void remark(String english, String korean) {
        remarks.add(new Remark(english, korean));
    }

    public List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    public void add(Oddity oddity, int row, String found) {
        rows.computeIfAbsent(oddity, _ -> new ArrayList<>()).add(new Row(row, found));
    }

    public List<Row> of(Oddity oddity) {
        return List.copyOf(rows.getOrDefault(oddity, List.of()));
    }

    public int count(Oddity oddity) {
        return rows.getOrDefault(oddity, List.of()).size();
    }

    /** The kinds found, in their order. */
    public List<Oddity> kinds() {
        return List.copyOf(rows.keySet());
    }

    /** Rows that are not used. */
    public int leftOut() {
        return rows.entrySet().stream()
                .filter(entry -> !entry.getKey().used())
                .mapToInt(entry -> entry.getValue().size())
                .sum();
    }

    /** One line per kind: how many, which rows, whether they count; then the remarks. */
    public List<String> lines() {
        return Stream.concat(kindLines(), remarks.stream().map(Remark::english)).toList();
    }

    private Stream<String> kindLines() {
        return rows.entrySet().stream()
                .map(entry -> "%s (%s); %s."
                        .formatted(
                                sentence(entry.getKey(), entry.getValue().size()),
                                named(entry.getKey()),
                                entry.getKey().used() ? "counted all the same" : "left out"));
    }

    private static String sentence(Oddity oddity, int count) {
        return count == 1 ? "1 row: " + oddity.english() : count + " rows " + oddity.plural();
    }

    /** The first rows of a kind with their values: {@code row 5: 37.5, 127.0; row 9: ...}. */
    public String named(Oddity oddity) {
        return named(oddity, "row %d", "; and %d more", NAMED);
    }

    /** The first few rows alone, for a narrow column. */
    public String fewNamed(Oddity oddity) {
        return named(oddity, "row %d", "; and %d more", FEW);
    }

    public String fewNamedInKorean(Oddity oddity) {
        return named(oddity, "%d행", " 외 %d행", FEW);
    }

    private String named(Oddity oddity, String rowWords, String moreWords, int most) {
        var found = rows.getOrDefault(oddity, List.of());
        var first = found.stream()
                .limit(most)
                .map(row -> rowWords.formatted(row.number()) + (row.found().isBlank() ? "" : ": " + row.found()))
                .collect(Collectors.joining("; "));
        return found.size() > most ? first + moreWords.formatted(found.size() - most) : first;
    }
}
