package kr.jikimi.papers.hwpx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.jikimi.papers.hwpx.HwpxValidator.Finding;
import org.w3c.dom.Element;

/** Checks that every reference to a look, a style or a picture leads to an entry, and that entries have no gaps. */
final class ReferenceCheck {
    private static final String HEADER = "Contents/header.xml";
    private static final String PACKAGE = "Contents/content.hpf";

    /** What the library and Hangul write where a number has no look of its own. */
    private static final String NO_LOOK = "4294967295";

    /** Attribute that refers, and the entry it refers to. */
    private static final Map<String, String> REFERENCES = Map.of(
            "charPrIDRef", "charPr",
            "paraPrIDRef", "paraPr",
            "borderFillIDRef", "borderFill",
            "styleIDRef", "style",
            "tabPrIDRef", "tabPr");

    private final XmlParts parts;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Set<String>> ids = new HashMap<>();

    ReferenceCheck(XmlParts parts) {
        this.parts = parts;
    }

    List<Finding> findings() {
        REFERENCES.values().forEach(this::collect);
        checkManifest();
        Stream.concat(Stream.of(HEADER), parts.sections().stream()).forEach(this::checkLooks);
        parts.sections().forEach(this::checkPictures);
        parts.sections().forEach(this::checkBookmarks);
        return findings;
    }

    private void collect(String entry) {
        var numbers =
                parts.elements(HEADER, entry).map(one -> one.getAttribute("id")).toList();
        int first = entry.equals("borderFill") ? 1 : 0;
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).equals(String.valueOf(first + i))) {
                report(HEADER, "%s number %d has the id \"%s\"".formatted(entry, first + i, numbers.get(i)));
            }
        }
        ids.put(entry, Set.copyOf(new HashSet<>(numbers)));
    }

    private void checkManifest() {
        parts.elements(PACKAGE, "item")
                .map(item -> item.getAttribute("href"))
                .filter(href -> !parts.names().contains(href))
                .forEach(href -> report(PACKAGE, "lists \"%s\", which is missing".formatted(href)));
        var items = items();
        parts.elements(PACKAGE, "itemref")
                .map(item -> item.getAttribute("idref"))
                .filter(id -> !items.contains(id))
                .forEach(id -> report(PACKAGE, "orders \"%s\", which it does not list".formatted(id)));
    }

    private void checkLooks(String part) {
        parts.elements(part, "*")
                .forEach(element -> REFERENCES.forEach((attribute, entry) -> {
                    var id = element.getAttribute(attribute);
                    if (!id.isEmpty() && !id.equals(NO_LOOK) && !known(entry, id)) {
                        report(
                                part,
                                "%s refers to %s \"%s\", which is not in the header"
                                        .formatted(element.getLocalName(), entry, id));
                    }
                }));
    }

    private boolean known(String entry, String id) {
        return ids.getOrDefault(entry, Set.of()).contains(id);
    }

    private void checkPictures(String part) {
        var items = items();
        parts.elements(part, "pic").forEach(picture -> {
            if (XmlParts.elements(picture, "img").findAny().isEmpty()) {
                report(part, "a picture has no image");
            }
        });
        parts.elements(part, "img")
                .map(image -> image.getAttribute("binaryItemIDRef"))
                .filter(id -> !items.contains(id))
                .forEach(id ->
                        report(part, "a picture refers to \"%s\", which the package does not list".formatted(id)));
    }

    private void checkBookmarks(String part) {
        var seen = new HashSet<String>();
        parts.elements(part, "bookmark")
                .map(bookmark -> bookmark.getAttribute("name"))
                .filter(name -> !seen.add(name))
                .forEach(name -> report(part, "two bookmarks are named \"%s\"".formatted(name)));
    }

    private Set<String> items() {
        return parts.elements(PACKAGE, "item")
                .map((Element item) -> item.getAttribute("id"))
                .collect(Collectors.toSet());
    }

    private void report(String part, String problem) {
        findings.add(new Finding(part, problem));
    }
}
