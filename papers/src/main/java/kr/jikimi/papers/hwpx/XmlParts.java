package kr.jikimi.papers.hwpx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kr.jikimi.papers.archive.Parts;
import kr.jikimi.papers.hwpx.HwpxValidator.Finding;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The XML parts of a package, parsed, and what could not be parsed. */
record XmlParts(Set<String> names, Map<String, Document> documents, List<Finding> findings) {

    static XmlParts of(Parts parts) throws IOException {
        var documents = new LinkedHashMap<String, Document>();
        var findings = new ArrayList<Finding>();
        var builder = builder();
        for (var part : parts.all().entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".hpf")) {
                try {
                    documents.put(part.getKey(), builder.parse(new ByteArrayInputStream(part.getValue())));
                } catch (SAXException e) {
                    findings.add(new Finding(part.getKey(), "is not well-formed: " + e.getMessage()));
                }
            }
        }
        return new XmlParts(parts.all().keySet(), documents, findings);
    }

    /** The parts that hold text. */
    List<String> sections() {
        return documents.keySet().stream()
                .filter(name -> name.startsWith("Contents/section"))
                .toList();
    }

    /** All elements of a local name in a part, in order. */
    Stream<Element> elements(String part, String name) {
        var document = documents.get(part);
        return document == null ? Stream.empty() : elements(document.getDocumentElement(), name);
    }

    static Stream<Element> elements(Element root, String name) {
        var list = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, list.getLength()).mapToObj(list::item).map(Element.class::cast);
    }

    /** The child elements of a local name. */
    static Stream<Element> children(Element parent, String name) {
        var list = parent.getChildNodes();
        return IntStream.range(0, list.getLength())
                .mapToObj(list::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> name.equals(child.getLocalName()));
    }

    private static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
