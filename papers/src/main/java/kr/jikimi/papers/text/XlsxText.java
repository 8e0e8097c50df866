package kr.jikimi.papers.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamReader;
import kr.jikimi.papers.archive.Parts;
import kr.jikimi.papers.text.PaperText.PrintedFigure;

/** Reads the XLSX of a paper: the cells as a spreadsheet shows them. The last sheet holds the figures. */
final class XlsxText {
    private final List<List<List<String>>> sheets = new ArrayList<>();

    static XlsxText of(byte[] file) throws IOException {
        var parts = Parts.of(file);
        var strings = SharedStrings.of(part(parts, "xl/sharedStrings.xml"));
        var formats = CellFormats.of(part(parts, "xl/styles.xml"));
        var text = new XlsxText();
        for (int i = 1; parts.all().containsKey(name(i)); i++) {
            var cells = new Cells(strings, formats);
            XmlEvents.read(part(parts, name(i)), cells);
            text.sheets.add(cells.rows);
        }
        return text;
    }

    String words() {
        var words = new StringBuilder();
        for (var rows : sheets.subList(0, sheets.size() - 1)) {
            rows.forEach(row -> words.append(String.join("\n", row)).append('\n'));
        }
        return words.toString();
    }

    List<PrintedFigure> figures() {
        return sheets.getLast().stream()
                .skip(1)
                .map(row -> new PrintedFigure(row.getFirst(), row.getLast()))
                .toList();
    }

    private static String name(int sheet) {
        return "xl/worksheets/sheet%d.xml".formatted(sheet);
    }

    private static byte[] part(Parts parts, String name) {
        return Objects.requireNonNull(parts.all().get(name), name);
    }

    /** The filled cells of a sheet, row by row. */
    private static final class Cells implements XmlEvents.Listener {
        private final SharedStrings strings;
        private final CellFormats formats;
        private final List<List<String>> rows = new ArrayList<>();
        private String type = "";
        private String style = "";
        private boolean inValue;

        Cells(SharedStrings strings, CellFormats formats) {
            this.strings = strings;
            this.formats = formats;
        }

        @Override
        public void start(String name, XMLStreamReader element) {
            switch (name) {
                case "row" -> rows.add(new ArrayList<>());
                case "c" -> {
                    type = XmlEvents.attribute(element, "t");
                    style = XmlEvents.attribute(element, "s");
                }
                default -> inValue = name.equals("v");
            }
        }

        @Override
        public void end(String name) {
            inValue = false;
        }

        @Override
        public void text(String text) {
            if (inValue) {
                rows.getLast().add(type.equals("s") ? strings.get(text) : formats.show(text, style));
            }
        }
    }
}
