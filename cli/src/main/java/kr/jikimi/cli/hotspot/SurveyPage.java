package kr.jikimi.cli.hotspot;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import kr.jikimi.formats.geo.Projection;
import kr.jikimi.hotspot.Grid;

/** What every page says of its data: how many events, where, when, and what was odd about the rows. */
final class SurveyPage {

    private SurveyPage() {}

    static void addData(Page page, Survey survey, Grid grid) {
        page.heading("자료", "Data");
        page.item(
                "사건 %,d건%s, 좌표계 %s"
                        .formatted(
                                survey.rows().count(),
                                period(survey),
                                survey.working().name()),
                "%s%s, projection %s"
                        .formatted(
                                Many.of(survey.rows().count(), "event"),
                                period(survey),
                                survey.working().name()));
        page.item(
                "격자 %,d × %,d칸, 한 칸 %s m × %s m"
                        .formatted(grid.columns(), grid.rows(), Page.number(grid.cell()), Page.number(grid.cell())),
                "grid of %,d by %,d cells of %s m by %s m"
                        .formatted(grid.columns(), grid.rows(), Page.number(grid.cell()), Page.number(grid.cell())));
        addFindings(page, survey);
    }

    static void addFindings(Page page, Survey survey) {
        var findings = survey.findings();
        findings.remarks().forEach(remark -> page.item(remark.korean(), remark.english()));
        if (findings.kinds().isEmpty()) {
            page.item("이상이 있는 행이 없다.", "No odd rows.");
            return;
        }
        var head = Page.words("살펴본 점|What", "행|Rows", "처리|Used", "예|Such as");
        page.table(Page.words("눈에 띈 행|Odd rows").getFirst(), head, rows(survey, true), rows(survey, false), 5, 3, 3, 6);
    }

    private static List<List<String>> rows(Survey survey, boolean korean) {
        var findings = survey.findings();
        return findings.kinds().stream()
                .map(kind -> List.of(
                        korean ? kind.korean() : kind.english(),
                        "%,d".formatted(findings.count(kind)),
                        kind.used() ? (korean ? "반영" : "used") : (korean ? "제외" : "left out"),
                        korean ? findings.fewNamedInKorean(kind) : findings.fewNamed(kind)))
                .toList();
    }

    private static String period(Survey survey) {
        return known(survey).findAny().isEmpty() ? "" : " (%s ~ %s)".formatted(first(survey), last(survey));
    }

    static LocalDate first(Survey survey) {
        return day(known(survey).min().orElse(0));
    }

    static LocalDate last(Survey survey) {
        return day(known(survey).max().orElse(0));
    }

    /** The times that are known: a place may count without one. */
    private static DoubleStream known(Survey survey) {
        return Arrays.stream(survey.rows().days()).filter(day -> !Double.isNaN(day));
    }

    static LocalDate day(double days) {
        return LocalDate.ofEpochDay((long) Math.floor(days));
    }

    /** The day a page speaks of: that of the last event; a page of events without a time names none. */
    static Optional<LocalDate> date(Survey survey) {
        return known(survey).findAny().isEmpty() ? Optional.empty() : Optional.of(last(survey));
    }

    /** The widths of area, latitude, longitude and value, so that no number breaks on a telephone. */
    static final Integer[] PLACE_WIDTHS = {4, 5, 5, 3};

    /** The same with a second number in the last column. */
    static final Integer[] COUNTED_WIDTHS = {4, 4, 5, 3, 3};

    /** The highest cells with place, name, value and the number in another layer. */
    static List<List<String>> peaks(GridResult result, double[] values, double[] beside, double apart, int most) {
        return Peaks.of(result.grid(), values, apart, most).stream()
                .map(cell -> Stream.concat(
                                place(result, cell, values[cell]).stream(), Stream.of(Page.number(beside[cell])))
                        .toList())
                .toList();
    }

    /** The highest cells, each at some distance from the higher ones, with place and name. */
    static List<List<String>> peaks(GridResult result, double[] values, double apart, int most) {
        return Peaks.of(result.grid(), values, apart, most).stream()
                .map(cell -> place(result, cell, values[cell]))
                .toList();
    }

    private static List<String> place(GridResult result, int cell, double value) {
        var survey = result.survey();
        double x = result.grid().centreX(cell);
        double y = result.grid().centreY(cell);
        double[] degrees = survey.working().to(Projection.WGS84).at(x, y);
        var name = survey.area() == null ? "" : survey.area().nameAt(x, y);
        return Stream.of(
                        name.isEmpty() ? "–" : name,
                        "%.4f".formatted(degrees[1]),
                        "%.4f".formatted(degrees[0]),
                        Page.number(value))
                .toList();
    }
}
