package kr.jikimi.papers.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import kr.jikimi.papers.text.PaperText.PrintedFigure;

/** Reads the HTML of a paper. */
final class HtmlText implements XmlEvents.Listener {
    private static final Set<String> SKIPPED = Set.of("head", "details", "text", "title");
    private static final Set<String> MARGINS = Set.of("paper-draft", "paper-foot");
    private static final Set<String> INLINE = Set.of("span", "a", "strong");

    private final StringBuilder words = new StringBuilder();
    private final List<PrintedFigure> figures = new ArrayList<>();
    private int skipping;
    private String ref = "";
    private int refStart;

    static HtmlText read(byte[] html) throws IOException {
        var text = new HtmlText();
        XmlEvents.read(html, text);
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
        if (skipping > 0 || SKIPPED.contains(name) || MARGINS.contains(XmlEvents.attribute(element, "class"))) {
            skipping++;
        } else if (name.equals("img")) {
            words.append(XmlEvents.attribute(element, "alt"));
        } else if (!XmlEvents.attribute(element, "data-ref").isEmpty()) {
            ref = XmlEvents.attribute(element, "data-ref");
            refStart = words.length();
        }
    }

    @Override
    public void end(String name) {
        if (skipping > 0) {
            skipping--;
        } else if (!ref.isEmpty()) {
            figures.add(new PrintedFigure(ref, words.substring(refStart)));
            ref = "";
        } else if (!INLINE.contains(name)) {
            words.append('\n');
        }
    }

    @Override
    public void text(String text) {
        if (skipping == 0) {
            words.append(text);
        }
    }
}
