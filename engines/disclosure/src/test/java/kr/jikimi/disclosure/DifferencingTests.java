package kr.jikimi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.jikimi.disclosure.Cell.Status;
import kr.jikimi.disclosure.Finding.Kind;
import kr.jikimi.disclosure.Outcome.Protected;
import kr.jikimi.disclosure.Outcome.Refused;
import kr.jikimi.disclosure.protection.Disclosure;
import kr.jikimi.disclosure.spi.Progress;
import kr.jikimi.solver.Solver;
import kr.jikimi.solver.ortools.OrToolsSolver;
import org.junit.jupiter.api.Test;

/** What a reader who kept the earlier tables must not learn. */
class DifferencingTests {

    private static final Solver SOLVER = new OrToolsSolver();
    private static final Dimension PERIOD = new Dimension.Periods("period");

    @Test
    void a01RefusesToPrintTheSecondTotalOfTwoThatDifferByTwo() {
        var july = out("july", PERIOD, "2024-01~2024-07", 12);
        var august = table("august", PERIOD, Cell.open(14, "2024-01~2024-08"));
        var done = protect(august, july);
        assertThat(done.cells()).extracting(Cell::status).containsExactly(Status.COMPLEMENTARY);
        assertThat(done.proof().findings()).extracting(Finding::kind).contains(Kind.DIFFERENCE);
    }

    @Test
    void a02PrintsTheSecondTotalWhenTheyDifferByMany() {
        var july = out("july", PERIOD, "2024-01~2024-07", 12);
        var done = protect(table("august", PERIOD, Cell.open(30, "2024-01~2024-08")), july);
        assertThat(done.cells()).extracting(Cell::status).containsExactly(Status.PUBLISHED);
    }

    @Test
    void a03SeesASmallDifferenceOfTwoPeriodsAroundAMonth() {
        var year = out("year", PERIOD, "2024", 100);
        var done = protect(table("most", PERIOD, Cell.open(97, "2024-02~2024-11")), year);
        assertThat(done.cells()).extracting(Cell::status).containsExactly(Status.COMPLEMENTARY);
    }

    @Test
    void b01KeepsHiddenAtAFinerLevelWhatACoarserTableHides() {
        var city = new Dimension.Tree("place", "city", Map.of("a1", "a", "a2", "a", "b1", "b", "b2", "b"));
        var coarse = new Table(
                "coarse",
                List.of(city),
                List.of(
                        new Cell(List.of("a"), 3L, Status.PRIMARY),
                        new Cell(List.of("b"), 20L, Status.COMPLEMENTARY),
                        new Cell(List.of("city"), 23L, Status.PUBLISHED)));
        var fine = new Table("fine", List.of(city), List.of(Cell.open(9, "b1"), Cell.open(11, "b2")));
        var done = protect(fine, coarse);
        assertThat(done.cells()).extracting(Cell::status).contains(Status.COMPLEMENTARY);
        assertThat(done.proof().isSafe()).isTrue();
    }

    @Test
    void b02ProtectsAHiddenCountWhoseReasonIsNotKnown() {
        var public1 = new Table(
                "public",
                List.of(Grids.DISTRICT),
                List.of(
                        new Cell(List.of("a"), null, Status.HIDDEN),
                        new Cell(List.of("b"), null, Status.HIDDEN),
                        new Cell(List.of("all"), 40L, Status.PUBLISHED)));
        var more = new Table("more", List.of(Grids.DISTRICT), List.of(Cell.open(37, "b")));
        assertThat(protect(more, public1).cells()).extracting(Cell::status).containsExactly(Status.COMPLEMENTARY);
    }

    @Test
    void c01SaysWhenAnEarlierTableGaveASmallCountAwayAlready() {
        var before = new Table(
                "before",
                List.of(Grids.DISTRICT),
                List.of(new Cell(List.of("b"), 9L, Status.PUBLISHED), new Cell(List.of("all"), 12L, Status.PUBLISHED)));
        var now = new Table(
                "now", List.of(Grids.DISTRICT), List.of(Cell.open(3, "a"), Cell.open(9, "b"), Cell.open(12, "all")));
        var done = protect(now, before);
        assertThat(done.proof().findings())
                .anyMatch(finding -> finding.kind() == Kind.LOST && finding.isExact() && finding.low() == 3);
    }

    /** Zeros are always printed: with the earlier total they leave nothing but the small count. */
    @Test
    void c02RefusesWhenItsOwnZerosWouldGiveAnEarlierCountAway() {
        var before = new Table(
                "before",
                List.of(Grids.DISTRICT),
                List.of(
                        new Cell(List.of("a"), 3L, Status.PRIMARY),
                        new Cell(List.of("b"), null, Status.COMPLEMENTARY),
                        new Cell(List.of("a+b"), 9L, Status.PUBLISHED)));
        var tree = new Dimension.Tree("district", "all", Map.of("a", "a+b", "b", "a+b", "b1", "b", "b2", "b"));
        var linked = new Table("before", List.of(tree), before.cells());
        var now = new Table("now", List.of(tree), List.of(Cell.open(6, "b1"), Cell.open(0, "b2")));
        assertThat(protect(now, linked).cells()).extracting(Cell::status).contains(Status.COMPLEMENTARY);
        var zero = new Table("zero", List.of(tree), List.of(Cell.open(0, "b1"), Cell.open(0, "b2")));
        var small = new Table(
                "before",
                List.of(tree),
                List.of(new Cell(List.of("a"), null, Status.HIDDEN), new Cell(List.of("a+b"), 9L, Status.PUBLISHED)));
        assertThat(Disclosure.protect(ProtectionRequest.of(zero).withPublished(List.of(small)), SOLVER, Progress.NONE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void c03RefusesANumberThatWasPublishedDifferently() {
        var july = out("july", PERIOD, "2024-07", 12);
        assertThatThrownBy(() -> protect(table("again", PERIOD, Cell.open(13, "2024-07-01~2024-07-31")), july))
                .hasMessageContaining("found 13, but it is 12 in july")
                .hasMessageContaining("restatement");
    }

    @Test
    void d01AuditsWhatIsOut() {
        var line = new Table(
                "line",
                List.of(Grids.DISTRICT),
                List.of(
                        new Cell(List.of("a"), null, Status.HIDDEN),
                        new Cell(List.of("b"), 9L, Status.PUBLISHED),
                        new Cell(List.of("all"), 12L, Status.PUBLISHED)));
        var findings = Disclosure.audit(List.of(line), Rule.withDefaults(), SOLVER);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().low()).isEqualTo(3);
        assertThat(findings.getFirst().isExact()).isTrue();
        assertThat(findings.getFirst().isSafe()).isFalse();
    }

    @Test
    void d02ALedgerOfProtectedTablesPassesItsAudit() {
        var first = protect(Grids.of(new int[] {3, 10, 60}, new int[] {9, 20, 70}, new int[] {50, 80, 90}));
        var out = new Table("first", List.of(Grids.DISTRICT, Grids.OFFENCE), first.cells());
        assertThat(Disclosure.audit(List.of(out), Rule.withDefaults(), SOLVER)).allMatch(Finding::isSafe);
    }

    @Test
    void e01HidesTheYearWhenItLeavesASmallSecondHalf() {
        var half = table(
                "half",
                PERIOD,
                new Cell(List.of("2024-01~2024-06"), 31L, Status.PUBLISHED),
                new Cell(List.of("2024-Q1"), 14L, Status.PUBLISHED));
        var done = protect(table("year", PERIOD, Cell.open(33, "2024"), Cell.open(17, "2024-Q2")), half);
        assertThat(done.cells()).extracting(Cell::status).containsExactly(Status.COMPLEMENTARY, Status.PUBLISHED);
    }

    @Test
    void e02KeepsADistrictThatTheCityTotalOfAnotherTableWouldGiveAway() {
        var city =
                new Table("city", List.of(Grids.DISTRICT), List.of(new Cell(List.of("all"), 100L, Status.PUBLISHED)));
        var done = protect(
                new Table(
                        "districts",
                        List.of(Grids.DISTRICT),
                        List.of(Cell.open(60, "a"), Cell.open(37, "b"), Cell.open(3, "c"))),
                city);
        assertThat(Grids.drawing(done.cells(), 3)).isEqualTo("60 c p\n");
    }

    /** The row of the small district was taken out by hand; total less rows gives it away. */
    @Test
    void e03SeesTheDistrictWhoseRowIsMissing() {
        var tree = new Dimension.Tree("district", "all", Map.of("a", "city", "b", "city", "c", "city"));
        var cut =
                new Table("cut", List.of(tree), List.of(Cell.open(60, "a"), Cell.open(37, "b"), Cell.open(100, "all")));
        var done = protect(cut);
        assertThat(done.cells()).extracting(Cell::status).contains(Status.COMPLEMENTARY);
        assertThat(done.proof().findings())
                .anyMatch(finding -> finding.kind() == Kind.DIFFERENCE && !finding.isExact());
    }

    /** Property crime and theft are out; with property crime less theft being fraud alone, nobody printed fraud. */
    @Test
    void e04SeesWhatOverlappingCategoriesOfTwoTablesDifferBy() {
        var kinds = new Dimension.Tree(
                "kind", "all", Map.of("theft", "property", "fraud", "property", "assault", "violence"));
        var first = new Table("first", List.of(kinds), List.of(new Cell(List.of("property"), 52L, Status.PUBLISHED)));
        var second = new Table("second", List.of(kinds), List.of(Cell.open(50, "theft"), Cell.open(9, "violence")));
        var done = protect(second, first);
        assertThat(done.cells()).extracting(Cell::status).containsExactly(Status.COMPLEMENTARY, Status.PUBLISHED);
    }

    private static Protected protect(Table table, Table... published) {
        return ProtectionTests.protect(ProtectionRequest.of(table).withPublished(List.of(published)));
    }

    private static Table out(String name, Dimension dimension, String code, long value) {
        return table(name, dimension, new Cell(List.of(code), value, Status.PUBLISHED));
    }

    private static Table table(String name, Dimension dimension, Cell... cells) {
        return new Table(name, List.of(dimension), new ArrayList<>(List.of(cells)));
    }
}
