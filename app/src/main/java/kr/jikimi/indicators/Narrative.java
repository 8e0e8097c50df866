package kr.jikimi.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text written by officers with figures in it: <code>{{F001}}</code> stands for the figure of that place,
 * <code>{{F001:list}}</code> for the records behind it in words, <code>{{=12시간|법정 교육시간}}</code> is a number typed on purpose, with the reason.
 */
public record Narrative(List<Piece> pieces) {

    /** A stretch of the text. */
    public sealed interface Piece {}

    public record Words(String text) implements Piece {}

    public record Cite(String ref) implements Piece {}

    /** The records behind the figure of a place, in words. */
    public record Listing(String ref) implements Piece {}

    public record Literal(String text, String reason) implements Piece {}

    private static final String LIST = ":list";
    private static final Pattern TOKEN = Pattern.compile("\\{\\{(=)?([^{}|]+)(?:\\|([^{}]*))?}}");

    public Narrative {
        pieces = List.copyOf(pieces);
    }

    public static Narrative parse(String text) {
        var pieces = new ArrayList<Piece>();
        var token = TOKEN.matcher(text);
        int read = 0;
        while (token.find()) {
            words(pieces, text.substring(read, token.start()));
            pieces.add(piece(token.group(1) != null, token.group(2).strip(), token.group(3)));
            read = token.end();
        }
        words(pieces, text.substring(read));
        return new Narrative(pieces);
    }

    /** The places cited, in order. */
    public List<String> refs() {
        return pieces.stream()
                .filter(Cite.class::isInstance)
                .map(piece -> ((Cite) piece).ref())
                .toList();
    }

    private static void words(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Words(text));
        }
    }

    private static Piece piece(boolean literal, String text, @Nullable String reason) {
        if (literal) {
            return new Literal(text, reason == null ? "" : reason.strip());
        }
        return text.endsWith(LIST)
                ? new Listing(text.substring(0, text.length() - LIST.length()).strip())
                : new Cite(text);
    }
}
