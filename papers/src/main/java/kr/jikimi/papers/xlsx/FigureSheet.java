package kr.jikimi.papers.xlsx;

import java.util.List;
import kr.jikimi.papers.Figure;
import kr.jikimi.papers.Language;
import kr.jikimi.papers.Paper;
import org.dhatim.fastexcel.Worksheet;

/** The last sheet: every figure of the paper with its reference, its exact value and the text it prints. */
record FigureSheet(Worksheet sheet, Paper paper) {
    private static final List<String> KOREAN = List.of("참조", "이름", "값", "단위", "표시");
    private static final List<String> ENGLISH = List.of("ref", "label", "value", "unit", "display");
    private static final List<Integer> WIDTHS = List.of(28, 44, 18, 10, 24);

    void write() {
        writeHead(paper.head().language() == Language.KO ? KOREAN : ENGLISH);
        var figures = paper.figures().stream().distinct().toList();
        for (int i = 0; i < figures.size(); i++) {
            write(i + 1, figures.get(i));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, figures.size(), KOREAN.size() - 1);
    }

    private void writeHead(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            sheet.value(0, i, names.get(i));
            sheet.width(i, WIDTHS.get(i));
        }
        sheet.range(0, 0, 0, names.size() - 1)
                .style()
                .bold()
                .fillColor("E9ECF0")
                .set();
    }

    private void write(int row, Figure figure) {
        sheet.value(row, 0, figure.ref());
        sheet.value(row, 1, figure.label());
        if (figure.value() != null) {
            sheet.value(row, 2, figure.value());
            sheet.style(row, 2).format("#,##0.####").set();
        }
        sheet.value(row, 3, figure.unit());
        sheet.value(row, 4, figure.display());
        sheet.style(row, 4).horizontalAlignment("right").set();
    }
}
