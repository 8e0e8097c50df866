package kr.jikimi.papers.hwpx;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.papers.hwpx.HwpxValidator.Finding;
import org.w3c.dom.Element;

/** Checks that the cells of every table tile its grid: each place is covered once. */
final class TableCheck {
    private static final int LARGEST = 10_000;

    private final XmlParts parts;
    private final List<Finding> findings = new ArrayList<>();

    TableCheck(XmlParts parts) {
        this.parts = parts;
    }

    List<Finding> findings() {
        for (String part : parts.sections()) {
            var tables = parts.elements(part, "tbl").toList();
            for (int i = 0; i < tables.size(); i++) {
                check(part, i + 1, tables.get(i));
            }
        }
        return findings;
    }

    private void check(String part, int number, Element table) {
        int rows = number(table, "rowCnt");
        int columns = number(table, "colCnt");
        var lines = XmlParts.children(table, "tr").toList();
        if (lines.size() != rows) {
            report(part, number, "says it has %d rows and has %d".formatted(rows, lines.size()));
            return;
        }
        if (rows < 1 || columns < 1 || rows > LARGEST || columns > LARGEST) {
            report(part, number, "has %d rows and %d columns".formatted(rows, columns));
            return;
        }
        var covered = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (Element cell : XmlParts.children(lines.get(row), "tc").toList()) {
                cover(part, number, cell, row, covered);
            }
        }
        reportUneven(part, number, covered);
    }

    private void cover(String part, int number, Element cell, int line, int[][] covered) {
        int row = number(cell, "cellAddr", "rowAddr");
        int column = number(cell, "cellAddr", "colAddr");
        int height = number(cell, "cellSpan", "rowSpan");
        int width = number(cell, "cellSpan", "colSpan");
        if (row != line) {
            report(part, number, "has a cell for row %d in row %d".formatted(row, line));
        }
        if (row < 0 || column < 0 || row + height > covered.length || column + width > covered[0].length) {
            report(part, number, "has a cell at row %d, column %d that reaches beyond it".formatted(row, column));
            return;
        }
        for (int y = row; y < row + height; y++) {
            for (int x = column; x < column + width; x++) {
                covered[y][x]++;
            }
        }
    }

    private void reportUneven(String part, int number, int[][] covered) {
        for (int row = 0; row < covered.length; row++) {
            for (int column = 0; column < covered[row].length; column++) {
                if (covered[row][column] != 1) {
                    report(
                            part,
                            number,
                            "has %d cells at row %d, column %d".formatted(covered[row][column], row, column));
                }
            }
        }
    }

    private static int number(Element cell, String child, String attribute) {
        return XmlParts.children(cell, child)
                .findFirst()
                .map(element -> number(element, attribute))
                .orElse(-1);
    }

    private static int number(Element element, String attribute) {
        var text = element.getAttribute(attribute);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private void report(String part, int table, String problem) {
        findings.add(new Finding(part, "table %d %s".formatted(table, problem)));
    }
}
