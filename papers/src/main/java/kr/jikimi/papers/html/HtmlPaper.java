package kr.jikimi.papers.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import kr.jikimi.papers.Paper;

/** Writes papers as HTML: a page of its own, or the body for embedding. The markup is well-formed XML too. */
public final class HtmlPaper {
    /** Class path address of the style sheet for pages that embed {@link #fragment}. */
    public static final String STYLE_SHEET = "/kr/jikimi/papers/html/paper.css";

    private static final String STYLE = resource(STYLE_SHEET);
    private static final String PAGE_STYLE = resource("/kr/jikimi/papers/html/page.css");

    private HtmlPaper() {}

    /** One self-contained page: style and pictures inside, no scripts, ready to print. */
    public static void render(Paper paper, OutputStream out) throws IOException {
        var marks = new Markup();
        var head = paper.head();
        marks.raw("<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n"
                .formatted(head.language().tag()));
        marks.raw("<meta charset=\"utf-8\"/>\n");
        marks.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        marks.element("title", "", head.title());
        marks.raw("\n<style>\n" + STYLE + PAGE_STYLE + PageStyle.margins(head, "sans-serif")
                + "</style>\n</head>\n<body>\n<main>\n");
        new PaperWriter(paper, Flavour.PAGE, marks).write();
        marks.raw("</main>\n</body>\n</html>\n");
        out.write(marks.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The body alone, for a preview inside another page that loads {@link #STYLE_SHEET}. */
    public static String fragment(Paper paper) {
        return body(paper, Flavour.FRAGMENT);
    }

    /** The body in the given flavour. */
    public static String body(Paper paper, Flavour flavour) {
        var marks = new Markup();
        new PaperWriter(paper, flavour, marks).write();
        return marks.toString();
    }

    /** The style sheet common to all flavours. */
    public static String style() {
        return STYLE;
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlPaper.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
