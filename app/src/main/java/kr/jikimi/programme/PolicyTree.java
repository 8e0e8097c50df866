package kr.jikimi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of the policy tree (비전체계): vision, core goals, tasks and directions, and which programme serves which of
 * them. A programme may serve several.
 *
 * @param validFrom absent where the source does not state it
 */
public record PolicyTree(
        String key,
        String titleKo,
        String titleEn,
        State state,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String adoptedBy,
        @Nullable String source,
        List<Node> nodes,
        List<Link> links) {

    public enum State {
        DRAFT,
        ADOPTED,
        SUPERSEDED
    }

    public enum Kind {
        VISION,
        GOAL,
        TASK,
        DIRECTION
    }

    /** @param number its place among its kind, beginning with 1 */
    public record Node(String key, Kind kind, int number, String textKo, String textEn) {

        public String text(Locale locale) {
            return "en".equals(locale.getLanguage()) ? textEn : textKo;
        }
    }

    /**
     * @param lower key of a node, or code of a programme
     * @param confirmed false for a link that we suggest and the commission has not confirmed
     */
    public record Link(
            UUID id,
            int version,
            String upper,
            String lower,
            boolean confirmed,
            @Nullable String source) {}

    public PolicyTree {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    public String title(Locale locale) {
        return "en".equals(locale.getLanguage()) ? titleEn : titleKo;
    }

    public List<Node> nodes(Kind kind) {
        return nodes.stream().filter(each -> each.kind() == kind).toList();
    }

    public Node get(String nodeKey) {
        return nodes.stream()
                .filter(each -> each.key().equals(nodeKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No node " + nodeKey + " in " + key));
    }

    /** What hangs below a node. */
    public List<Node> below(String nodeKey) {
        return nodes.stream()
                .filter(node -> linksBelow(nodeKey).stream()
                        .anyMatch(link -> link.lower().equals(node.key())))
                .toList();
    }

    public List<Link> linksBelow(String nodeKey) {
        return links.stream().filter(each -> each.upper().equals(nodeKey)).toList();
    }

    /** What a programme, or a node, serves. */
    public List<Link> linksAbove(String lower) {
        return links.stream().filter(each -> each.lower().equals(lower)).toList();
    }

    /** Codes of the programmes that serve a node. */
    public List<Link> programmesBelow(String nodeKey) {
        return linksBelow(nodeKey).stream()
                .filter(link -> nodes.stream().noneMatch(node -> node.key().equals(link.lower())))
                .toList();
    }
}
