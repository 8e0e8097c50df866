package kr.jikimi.cli.crowd.verification;

import static kr.jikimi.papers.Inline.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.jikimi.crowd.Model;
import kr.jikimi.crowd.verification.Diagram;
import kr.jikimi.crowd.verification.Finding;
import kr.jikimi.crowd.verification.PlaceView;
import kr.jikimi.crowd.verification.Verification.Entry;
import kr.jikimi.crowd.verification.VerificationCase;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.Amount;
import kr.jikimi.papers.Block;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.HeadingMark;
import kr.jikimi.papers.Inline;
import kr.jikimi.papers.NumberStyle;
import kr.jikimi.papers.Table;
import kr.jikimi.papers.XyChart;

/** The page of one case: setting, numbers of all models beside what is expected, what must be said, pictures. */
final class CasePages {

    private static final String LEGEND = "Green: exits. Dots: people. Lines: ways of some of them.";
    private static final String DENSITY_LEGEND =
            "Persons per m2, from light to dark: 0.5, 1, 2 blue; 3, 4 yellow; 5, 6 red."
                    + " Green: exits. Dots: people.";

    private CasePages() {}

    /** @param entries the same case with one model after the other */
    static List<Block> of(List<Entry> entries) {
        VerificationCase shown = entries.getFirst().verificationCase();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                2, HeadingMark.NONE, List.of(text(shown.id() + "  " + shown.title() + " / " + shown.korean()))));
        blocks.add(new Block.Paragraph(List.of(text(shown.setting())), Align.START));
        blocks.add(numbers(entries));
        blocks.add(new Block.Note(List.of(text("Source: " + shown.source() + ". " + otherSources(entries)))));
        entries.stream()
                .filter(entry -> !entry.outcome().remark().isEmpty())
                .forEach(entry -> blocks.add(new Block.Paragraph(
                        List.of(
                                Inline.bold(entry.model().text() + ": "),
                                text(entry.outcome().remark())),
                        Align.START)));
        diagrams(entries, blocks);
        for (PlaceView view : entries.getFirst().outcome().views()) {
            String legend = view.density().isPresent() ? DENSITY_LEGEND : LEGEND;
            blocks.add(PlaceDrawing.picture(
                    view, view.title() + " (" + Model.COLLISION_FREE_SPEED.text() + "). " + legend));
        }
        return blocks;
    }

    private static String otherSources(List<Entry> entries) {
        List<String> others = new ArrayList<>();
        for (Finding finding : entries.getFirst().outcome().findings()) {
            if (!finding.source().isEmpty()) {
                others.add(finding.name() + ": " + finding.source() + ".");
            }
        }
        return String.join(" ", others);
    }

    private static Table numbers(List<Entry> entries) {
        var table = Table.captioned("Numbers");
        List<Cell> head = new ArrayList<>(List.of(Cell.header("Number"), Cell.header("Unit"), Cell.header("Expected")));
        entries.forEach(entry -> head.add(Cell.header(entry.model().text())));
        table.widths(entries.size() == 2 ? new Integer[] {5, 2, 3, 6, 6} : new Integer[] {7, 2, 3, 4});
        table.head(head.toArray(Cell[]::new));
        List<Finding> findings = entries.getFirst().outcome().findings();
        for (int k = 0; k < findings.size(); k++) {
            Finding first = findings.get(k);
            List<Cell> row = new ArrayList<>(
                    List.of(Cell.text(first.name()), Cell.text(first.unit()), Cell.text(expected(first))));
            for (Entry entry : entries) {
                row.add(found(entry.outcome().findings().get(k)));
            }
            table.row(row);
        }
        return table.build();
    }

    private static Cell found(Finding finding) {
        Inline verdict = finding.isMet() ? text("  met / 충족") : Inline.bold("  not met / 미충족");
        if (!Double.isFinite(finding.found())) {
            return Cell.of(text("none"), verdict).aligned(Align.END);
        }
        var amount = new Amount(BigDecimal.valueOf(finding.found()), NumberStyle.decimals(decimals(finding.found())));
        return finding.isJudged() ? Cell.of(amount, verdict).aligned(Align.END) : Cell.of(amount);
    }

    private static int decimals(double value) {
        return Math.rint(value) == value ? 0 : Math.abs(value) < 0.1 ? 3 : Math.abs(value) < 20 ? 2 : 1;
    }

    private static String expected(Finding finding) {
        boolean low = Double.isFinite(finding.min());
        boolean high = Double.isFinite(finding.max());
        if (low && high) {
            return finding.min() == finding.max()
                    ? number(finding.min())
                    : number(finding.min()) + " to " + number(finding.max());
        }
        return low ? "at least " + number(finding.min()) : high ? "at most " + number(finding.max()) : "told";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(Double.parseDouble(String.format(Locale.ROOT, "%.3f", value)))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void diagrams(List<Entry> entries, List<Block> blocks) {
        List<Diagram> first = entries.getFirst().outcome().diagrams();
        for (int k = 0; k < first.size(); k++) {
            List<XyChart.Curve> curves = new ArrayList<>();
            for (Diagram.Curve curve : first.get(k).curves()) {
                if (!curve.name().equals("found")) {
                    curves.add(curve(curve.name(), curve));
                }
            }
            for (Entry entry : entries) {
                for (Diagram.Curve curve : entry.outcome().diagrams().get(k).curves()) {
                    if (curve.name().equals("found")) {
                        curves.add(curve(entry.model().text(), curve));
                    }
                }
            }
            Diagram diagram = first.get(k);
            blocks.add(new XyChart(
                    diagram.title(),
                    diagram.title() + ", found beside what is published.",
                    diagram.x(),
                    diagram.y(),
                    curves));
        }
    }

    private static XyChart.Curve curve(String name, Diagram.Curve curve) {
        List<XyChart.Point> points = curve.points().stream()
                .filter(point -> Double.isFinite(point.x()) && Double.isFinite(point.y()))
                .map(point -> new XyChart.Point(point.x(), point.y()))
                .toList();
        return new XyChart.Curve(name, curve.joined(), points);
    }
}
