package kr.jikimi.indicators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds tokens in a narrative that would be printed as they stand: those that name no place of a figure, and those that
 * were typed by half. Texts are printed line by line, so a token that runs over two lines is broken too.
 */
@Component
public class BrokenTokens {

    /** The braces, with a few characters that make them findable. */
    private static final Pattern SCRAP = Pattern.compile("\\{\\{[^{}]{0,16}}?|[^{}\\s]{0,16}}}");

    private final Citations citations;

    BrokenTokens(Citations citations) {
        this.citations = citations;
    }

    /** As they were typed, each once; none when everything leads somewhere. */
    public List<String> in(String narrative) {
        if (!narrative.contains("{{") && !narrative.contains("}}")) {
            return List.of();
        }
        var places = citations.list().stream().collect(Collectors.toMap(Citation::ref, each -> each));
        return narrative
                .lines()
                .flatMap(line -> Narrative.parse(line).pieces().stream())
                .flatMap(piece -> broken(piece, places))
                .distinct()
                .toList();
    }

    /** For words that take no tokens at all, such as labels: whatever looks like one. */
    public static List<String> anyIn(String words) {
        return SCRAP.matcher(words).results().map(MatchResult::group).toList();
    }

    private Stream<String> broken(Narrative.Piece piece, Map<String, Citation> places) {
        return switch (piece) {
            case Narrative.Words(String text) -> anyIn(text).stream();
            case Narrative.Literal _ -> Stream.empty();
            case Narrative.Cite(String ref) -> places.containsKey(ref) ? Stream.empty() : Stream.of("{{" + ref + "}}");
            case Narrative.Listing(String ref) ->
                Optional.ofNullable(places.get(ref)).filter(citations::canList).isPresent()
                        ? Stream.empty()
                        : Stream.of("{{" + ref + ":list}}");
        };
    }
}
