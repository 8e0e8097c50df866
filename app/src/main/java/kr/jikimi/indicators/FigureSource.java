package kr.jikimi.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A module that can say figures. */
public interface FigureSource {

    /** What it can say. */
    List<Indicator> indicators();

    /** Says it. Called only with its own indicators; an unknown dimension or value is an IllegalArgumentException. */
    Figure figure(FigureRequest request);

    /** Whether the records behind such a figure can be listed in words. */
    default boolean canList(String indicator) {
        return false;
    }

    /** The records behind the figure in words, grouped: 강동구 천호2·3동(2개소), 동대문구 휘경동. Empty when it cannot list. */
    default Optional<String> listing(FigureRequest request, Locale locale) {
        return Optional.empty();
    }

    /** Puts a dimension, or what entered from a row, into words; absent where the screens' own messages will do. */
    default Optional<Phrase> phrase(String indicator, String name, String value, Locale locale) {
        return Optional.empty();
    }
}
