package kr.jikimi.papers.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, which its cells name by number. */
final class SharedStrings implements XmlEvents.Listener {
    private final List<StringBuilder> strings = new ArrayList<>();
    private boolean inText;

    static SharedStrings of(byte[] xml) throws IOException {
        var strings = new SharedStrings();
        XmlEvents.read(xml, strings);
        return strings;
    }

    String get(String number) {
        return strings.get(Integer.parseInt(number)).toString();
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        if (name.equals("si")) {
            strings.add(new StringBuilder());
        }
        inText = name.equals("t");
    }

    @Override
    public void end(String name) {
        inText = false;
    }

    @Override
    public void text(String text) {
        if (inText) {
            strings.getLast().append(text);
        }
    }
}
