package kr.jikimi.papers.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Shows numbers as a spreadsheet does, for the formats our own writer uses. */
final class CellFormats implements XmlEvents.Listener {
    private static final Pattern SECTION_END = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    private static final Pattern DIGITS = Pattern.compile("#,##0(?:\\.(0+))?");

    private final Map<String, String> formats = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private boolean inCells;

    static CellFormats of(byte[] xml) throws IOException {
        var formats = new CellFormats();
        XmlEvents.read(xml, formats);
        return formats;
    }

    String show(String number, String style) {
        var format = style.isEmpty() ? "" : formats.getOrDefault(cells.get(Integer.parseInt(style)), "");
        return format.isEmpty() ? number : show(new BigDecimal(number), SECTION_END.split(format));
    }

    private static String show(BigDecimal number, String[] sections) {
        int section =
                number.signum() == 0 && sections.length > 2 ? 2 : number.signum() < 0 && sections.length > 1 ? 1 : 0;
        var digits = DIGITS.matcher(sections[section]);
        var shown = digits.replaceAll(match -> {
            int decimals = match.group(1) == null ? 0 : match.group(1).length();
            var rounded = number.abs().setScale(decimals, RoundingMode.HALF_UP);
            return ("%,." + decimals + "f").formatted(rounded);
        });
        return shown.replace("\"", "");
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        switch (name) {
            case "numFmt" ->
                formats.put(XmlEvents.attribute(element, "numFmtId"), XmlEvents.attribute(element, "formatCode"));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    cells.add(XmlEvents.attribute(element, "numFmtId"));
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("cellXfs")) {
            inCells = false;
        }
    }

    @Override
    public void text(String text) {}
}
