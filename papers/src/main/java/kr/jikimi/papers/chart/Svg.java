package kr.jikimi.papers.chart;

import java.util.List;
import java.util.Locale;

/** Writes SVG elements. Coordinates are rounded to tenths, so the text is the same on every machine. */
final class Svg {
    static final String INK = "#1e2124";
    static final String QUIET = "#58616a";
    static final String GRID = "#d8dde3";

    private final StringBuilder out = new StringBuilder(4096);

    record Frame(String id, String title, String description, String family, int width, int height) {}

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    void rect(double x, double y, double width, double height, String fill) {
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>", x, y, width, height, fill);
    }

    void line(double x1, double y1, double x2, double y2, String stroke) {
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>", x1, y1, x2, y2, stroke);
    }

    void polyline(List<double[]> points, Palette.Ink ink) {
        path(points, ink);
        rings(points, ink);
    }

    void path(List<double[]> points, Palette.Ink ink) {
        var path = new StringBuilder();
        points.forEach(point ->
                path.append(round(point[0])).append(',').append(round(point[1])).append(' '));
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\" stroke-dasharray=\"%s\"/>",
                path.toString().strip(), ink.fill(), ink.dash());
    }

    void rings(List<double[]> points, Palette.Ink ink) {
        points.forEach(point -> add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"4\" fill=\"#ffffff\" stroke=\"%s\" stroke-width=\"2.5\"/>",
                point[0], point[1], ink.fill()));
    }

    void text(double x, double y, Anchor anchor, double size, String words) {
        text(x, y, anchor, size, words, INK);
    }

    void text(double x, double y, Anchor anchor, double size, String words, String fill) {
        add(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>",
                x, y, anchor.name().toLowerCase(Locale.ROOT), size, fill, escape(words));
    }

    String wrap(Frame frame) {
        var head = """
                <svg xmlns="http://www.w3.org/2000/svg" class="paper-drawing" role="img" \
                aria-labelledby="%1$s-title %1$s-text" viewBox="0 0 %2$d %3$d" width="%2$d" height="%3$d" \
                font-family="%4$s"><title id="%1$s-title">%5$s</title><desc id="%1$s-text">%6$s</desc>""".formatted(
                        frame.id(),
                        frame.width(),
                        frame.height(),
                        escape(frame.family()),
                        escape(frame.title()),
                        escape(frame.description()));
        return head + out + "</svg>";
    }

    /** The width of a text in drawing units, near enough for labels: a syllable is a square, a letter half of one. */
    static double width(String words, double size) {
        return words.codePoints().mapToDouble(c -> c < 0x1100 ? 0.56 : 0.95).sum() * size;
    }

    private void add(String pattern, Object... values) {
        var texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = values[i] instanceof Double number ? round(number) : values[i];
        }
        out.append(pattern.formatted(texts));
    }

    private static String round(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
