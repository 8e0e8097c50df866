package kr.jikimi.offices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The headcount stated for a day: posts allowed (정원) and people there (현원), by division and kind of staff. */
public record Headcount(LocalDate asOf, List<Cell> cells, List<Secondment> secondments) {

    public Headcount {
        cells = List.copyOf(cells);
        secondments = List.copyOf(secondments);
    }

    /** Posts allowed and people there. */
    public record Strength(int quota, int actual) {

        static final Strength NONE = new Strength(0, 0);

        Strength plus(Strength other) {
            return new Strength(quota + other.quota, actual + other.actual);
        }

        /** How many are there beyond the quota; none when posts are vacant. */
        public int excess() {
            return Math.max(0, actual - quota);
        }
    }

    /** One division and kind of staff. */
    public record Cell(
            String division,
            StaffKind kind,
            Strength strength,
            @Nullable String source) {}

    /** People of another agency outside the quota (정원외 파견), contained in the actual numbers. */
    public record Secondment(
            @Nullable String division,
            StaffKind kind,
            String homeKo,
            String homeEn,
            String rankKo,
            String rankEn,
            int number,
            @Nullable String source) {

        public String home(Locale locale) {
            return "en".equals(locale.getLanguage()) ? homeEn : homeKo;
        }

        public String rank(Locale locale) {
            return "en".equals(locale.getLanguage()) ? rankEn : rankKo;
        }
    }

    /** A division above its quota for which secondments do not account: the records give no reason. */
    public record Unexplained(String division, StaffKind kind, Strength strength, int perhapsSeconded) {}

    public Strength of(String division, StaffKind kind) {
        return sum(cells.stream()
                .filter(each -> each.division().equals(division) && each.kind() == kind)
                .toList());
    }

    public Strength ofDivision(String division) {
        return sum(
                cells.stream().filter(each -> each.division().equals(division)).toList());
    }

    public Strength ofKind(StaffKind kind) {
        return sum(cells.stream().filter(each -> each.kind() == kind).toList());
    }

    public Strength total() {
        return sum(cells);
    }

    public List<String> divisions() {
        return cells.stream().map(Cell::division).distinct().toList();
    }

    public int seconded() {
        return secondments.stream().mapToInt(Secondment::number).sum();
    }

    /** People in posts of the quota: those who are there without the seconded. */
    public int actualInQuota() {
        return total().actual() - seconded();
    }

    /**
     * Divisions above quota that secondments cannot explain. Those who are seconded to a named division count there;
     * the others could be anywhere, so a kind is explained as a whole when they suffice for all its divisions.
     */
    public List<Unexplained> unexplained() {
        var found = new ArrayList<Unexplained>();
        for (var kind : StaffKind.values()) {
            var above = cells.stream()
                    .filter(each -> each.kind() == kind && beyond(each) > 0)
                    .toList();
            int anywhere = seconded(kind, null);
            if (above.stream().mapToInt(this::beyond).sum() > anywhere) {
                above.forEach(each -> found.add(new Unexplained(each.division(), kind, each.strength(), anywhere)));
            }
        }
        return found;
    }

    private int beyond(Cell cell) {
        return cell.strength().excess() - seconded(cell.kind(), cell.division());
    }

    private int seconded(StaffKind kind, @Nullable String division) {
        return secondments.stream()
                .filter(each -> each.kind() == kind && java.util.Objects.equals(each.division(), division))
                .mapToInt(Secondment::number)
                .sum();
    }

    private static Strength sum(List<Cell> some) {
        return some.stream().map(Cell::strength).reduce(Strength.NONE, Strength::plus);
    }
}
