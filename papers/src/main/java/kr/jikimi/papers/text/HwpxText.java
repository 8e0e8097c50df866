package kr.jikimi.papers.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import kr.jikimi.papers.archive.Parts;
import kr.jikimi.papers.text.PaperText.PrintedFigure;

/** Reads the HWPX of a paper. */
final class HwpxText implements XmlEvents.Listener {
    private static final Set<String> SKIPPED = Set.of("header", "footer");
    private static final Set<String> WORDS = Set.of("t", "shapeComment");

    private final StringBuilder words = new StringBuilder();
    private final List<PrintedFigure> figures = new ArrayList<>();
    private int skipping;
    private boolean inWords;
    private String ref = "";
    private int refStart;

    static HwpxText read(byte[] file) throws IOException {
        var text = new HwpxText();
        var section = Parts.of(file).all().get("Contents/section0.xml");
        if (section == null) {
            throw new IOException("The printed paper has no Contents/section0.xml.");
        }
        XmlEvents.read(section, text);
        return text;
    }

    String words() {
        return words.toString();
    }

    List<PrintedFigure> figures() {
        return List.copyOf(figures);
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        if (skipping > 0 || SKIPPED.contains(name)) {
            skipping++;
        } else if (name.equals("bookmark")) {
            ref = XmlEvents.attribute(element, "name").replaceAll("~\\d+$", "");
            refStart = words.length();
        } else if (name.equals("lineBreak")) {
            words.append('\n');
        }
        inWords = WORDS.contains(name);
    }

    @Override
    public void end(String name) {
        inWords = false;
        if (skipping > 0) {
            skipping--;
        } else if (name.equals("t") && !ref.isEmpty()) {
            figures.add(new PrintedFigure(ref, words.substring(refStart)));
            ref = "";
        } else if (name.equals("p") || name.equals("shapeComment")) {
            words.append('\n');
        }
    }

    @Override
    public void text(String text) {
        if (skipping == 0 && inWords) {
            words.append(text);
        }
    }
}
