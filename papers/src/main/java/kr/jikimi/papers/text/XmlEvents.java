package kr.jikimi.papers.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through XML and tells a listener of starts, ends and text. */
final class XmlEvents {

    /** Who listens. Names are local. */
    interface Listener {
        void start(String name, XMLStreamReader element);

        void end(String name);

        void text(String words);
    }

    private XmlEvents() {}

    static void read(byte[] xml, Listener listener) throws IOException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml), "UTF-8");
            while (reader.hasNext()) {
                tell(reader.next(), reader, listener);
            }
        } catch (XMLStreamException e) {
            throw new IOException("The printed paper is not well-formed: " + e.getMessage(), e);
        }
    }

    private static void tell(int event, XMLStreamReader reader, Listener listener) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> listener.start(reader.getLocalName(), reader);
            case XMLStreamConstants.END_ELEMENT -> listener.end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> listener.text(reader.getText());
            default -> {}
        }
    }

    static String attribute(XMLStreamReader element, String name) {
        var value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
