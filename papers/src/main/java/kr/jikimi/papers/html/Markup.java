package kr.jikimi.papers.html;

/** Writes elements and escapes text. */
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup text(String words) {
        for (int i = 0; i < words.length(); i++) {
            append(words.charAt(i));
        }
        return this;
    }

    /** Opens an element; {@code classes} may be empty. */
    Markup open(String name, String classes) {
        out.append('<').append(name);
        if (!classes.isEmpty()) {
            attribute("class", classes);
        }
        out.append('>');
        return this;
    }

    Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    Markup newLine() {
        out.append('\n');
        return this;
    }

    /** An attribute, with the space before it. */
    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
        return this;
    }

    /** An element that holds only text. */
    Markup element(String name, String classes, String words) {
        return open(name, classes).text(words).close(name);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void append(char letter) {
        switch (letter) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(letter);
        }
    }
}
