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

    /** Puts a dimension, or what entered from a row, into words; absent where the screens' own messages will do. */
    default Optional<Phrase> phrase(String indicator, String name, String value, Locale locale) {
        return Optional.empty();
    }
}
