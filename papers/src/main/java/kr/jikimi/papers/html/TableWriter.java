package kr.jikimi.papers.html;

import java.util.ArrayList;
import java.util.List;
import kr.jikimi.papers.Cell;
import kr.jikimi.papers.Row;
import kr.jikimi.papers.Table;

/** Writes a table with caption, unit line, header cells and their scope. */
record TableWriter(Markup marks, InlineWriter inline) {
    private static final int MANY = 4;

    void write(Table table) {
        writeFrame(table);
        marks.open("table", table.columns() > MANY ? "paper-table paper-wide" : "paper-table");
        writeCaption(table);
        writeColumns(table);
        if (!table.head().isEmpty()) {
            marks.open("thead", "");
            table.head().forEach(row -> writeRow(row, true));
            marks.close("thead").newLine();
        }
        if (!table.body().isEmpty()) {
            marks.open("tbody", "");
            table.body().forEach(row -> writeRow(row, false));
            marks.close("tbody").newLine();
        }
        marks.close("table").close("div");
    }

    /** On a narrow screen a wide table scrolls in its frame, which the keyboard must reach. */
    private void writeFrame(Table table) {
        marks.raw("<div").attribute("class", "paper-table-frame");
        if (inline.flavour().folds() && table.columns() > MANY) {
            var name = table.caption().isEmpty() ? table.unitLine() : table.caption();
            marks.attribute("tabindex", "0").attribute("role", "group").attribute("aria-label", name);
        }
        marks.raw(">");
    }

    private void writeCaption(Table table) {
        if (table.caption().isEmpty() && table.unitLine().isEmpty()) {
            return;
        }
        marks.open("caption", "paper-caption");
        marks.element("span", "paper-caption-text", table.caption()).text(" ");
        marks.element("span", "paper-unit", table.unitLine()).close("caption");
    }

    private void writeColumns(Table table) {
        marks.open("colgroup", "");
        percentages(table.widths()).forEach(percent -> marks.raw("<col class=\"paper-w" + percent + "\"/>"));
        marks.close("colgroup").newLine();
    }

    private void writeRow(Row row, boolean head) {
        marks.open("tr", "");
        row.cells().forEach(cell -> writeCell(cell, head));
        marks.close("tr").newLine();
    }

    private void writeCell(Cell cell, boolean head) {
        var name = head || cell.header() ? "th" : "td";
        marks.raw("<" + name).attribute("class", "paper-" + Aligned.name(cell.effectiveAlign()));
        if (head) {
            marks.attribute("scope", cell.colspan() > 1 ? "colgroup" : "col");
        } else if (cell.header()) {
            marks.attribute("scope", cell.rowspan() > 1 ? "rowgroup" : "row");
        }
        if (cell.colspan() > 1) {
            marks.attribute("colspan", String.valueOf(cell.colspan()));
        }
        if (cell.rowspan() > 1) {
            marks.attribute("rowspan", String.valueOf(cell.rowspan()));
        }
        marks.raw(">");
        inline.write(cell.content());
        marks.close(name);
    }

    /** Relative widths as whole percentages that sum to a hundred. */
    static List<Integer> percentages(List<Integer> widths) {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        var percentages = new ArrayList<Integer>();
        int seen = 0;
        int given = 0;
        for (int width : widths) {
            seen += width;
            int upTo = Math.round(100f * seen / total);
            percentages.add(upTo - given);
            given = upTo;
        }
        return percentages;
    }
}
