package kr.jikimi.programme.web;

import java.util.List;
import java.util.Locale;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.indicators.Citations;
import kr.jikimi.indicators.CitedFigure;
import kr.jikimi.indicators.Narrative;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes narrative out: its words, and at each token the figure that stands there. */
@Component
class Written {

    /**
     * A stretch of a text.
     *
     * @param text what to print when there is no figure
     * @param figure that stands here
     * @param reason why a number is typed
     * @param unknown true for a token that names no place of a figure
     */
    record Piece(
            String text,
            @Nullable CitedFigure figure,
            @Nullable String reason,
            boolean unknown) {

        public String token() {
            return "{{" + text + "}}";
        }
    }

    private final Citations citations;

    Written(Citations citations) {
        this.citations = citations;
    }

    List<Piece> out(String narrative, AsOf asOf) {
        return Narrative.parse(narrative).pieces().stream()
                .map(piece -> piece(piece, asOf))
                .toList();
    }

    private Piece piece(Narrative.Piece piece, AsOf asOf) {
        return switch (piece) {
            case Narrative.Words(String text) -> new Piece(text, null, null, false);
            case Narrative.Literal(String text, String reason) -> new Piece(text, null, reason, false);
            case Narrative.Listing(String ref) ->
                citations
                        .listing(ref, asOf, Locale.KOREAN)
                        .map(words -> new Piece(words, null, null, false))
                        .orElseGet(() -> new Piece(ref + ":list", null, null, true));
            case Narrative.Cite(String ref) ->
                citations
                        .figure(ref, asOf)
                        .map(figure -> new Piece(ref, figure, null, false))
                        .orElseGet(() -> new Piece(ref, null, null, true));
        };
    }
}
