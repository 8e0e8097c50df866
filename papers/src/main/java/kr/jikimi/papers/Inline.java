package kr.jikimi.papers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A run inside a line: words, a number, or the end of the line. */
public sealed interface Inline permits Inline.Text, Inline.LineBreak, Measured {

    /** What a reader sees, without any emphasis. */
    String plain();

    /** Words in one emphasis. */
    record Text(String text, Emphasis emphasis) implements Inline {
        @Override
        public String plain() {
            return text;
        }
    }

    /** The next run starts on a new line. */
    record LineBreak() implements Inline {
        @Override
        public String plain() {
            return "\n";
        }
    }

    /** How words are set apart. */
    enum Emphasis {
        PLAIN,
        BOLD,
        UNDERLINE
    }

    static Inline text(String text) {
        return new Text(text, Emphasis.PLAIN);
    }

    static Inline bold(String text) {
        return new Text(text, Emphasis.BOLD);
    }

    static Inline lineBreak() {
        return new LineBreak();
    }

    /** The visible text of a line. */
    static String plain(List<Inline> line) {
        return line.stream().map(Inline::plain).collect(Collectors.joining());
    }

    /** The figures of a line, in reading order. */
    static Stream<Figure> figures(List<Inline> line) {
        return line.stream().filter(Figure.class::isInstance).map(Figure.class::cast);
    }
}
