package kr.jikimi.papers.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.jikimi.papers.ContentsEntry;
import kr.jikimi.papers.Paper;
import kr.jikimi.papers.fonts.PaperFonts;
import kr.jikimi.papers.html.Flavour;
import kr.jikimi.papers.html.HtmlPaper;
import kr.jikimi.papers.html.PageStyle;

/** The page the layout engine reads: the paper's HTML with bookmarks and the print fonts. */
record PrintPage(Paper paper, PaperFonts fonts) {
    static final String FAMILY = "paper";
    static final String FALLBACK = "paper-fallback";
    private static final int BOOKMARK_DEPTH = 4;
    private static final String FONTS = """
            html, body, .paper, svg, svg text, h1, h2, h3, h4, h5, h6, table { font-family: %s; }
            .paper-draft, .paper-foot { display: none; }
            .paper-entry a::after { content: leader(dotted) " " target-counter(attr(href), page); }
            """;

    String html() {
        var head = paper.head();
        return "<html lang=\"%s\"><head><title>%s</title>"
                        .formatted(head.language().tag(), escape(head.title()))
                + "<meta name=\"subject\" content=\"%s\"/>".formatted(escape(head.subtitle()))
                + "<meta name=\"description\" content=\"%s\"/>".formatted(escape(head.title()))
                + "<meta name=\"author\" content=\"%s\"/>".formatted(escape(head.issuer()))
                + bookmarks()
                + "<style>" + HtmlPaper.style() + PageStyle.margins(head, FAMILY) + FONTS.formatted(families())
                + "</style></head><body>"
                + HtmlPaper.body(paper, Flavour.print(FAMILY))
                + "</body></html>";
    }

    private String families() {
        return IntStream.range(0, fonts.fallbacks())
                .mapToObj(i -> ", '" + FALLBACK + i + "'")
                .collect(Collectors.joining("", "'" + FAMILY + "'", ""));
    }

    private String bookmarks() {
        var out = new StringBuilder("<bookmarks>");
        Deque<Integer> open = new ArrayDeque<>();
        for (ContentsEntry entry : ContentsEntry.of(paper, BOOKMARK_DEPTH)) {
            while (!open.isEmpty() && open.peek() >= entry.level()) {
                open.pop();
                out.append("</bookmark>");
            }
            open.push(entry.level());
            out.append("<bookmark name=\"%s\" href=\"#%s\">"
                    .formatted(escape((entry.mark() + " " + entry.text()).strip()), entry.anchor()));
        }
        return out.append("</bookmark>".repeat(open.size()))
                .append("</bookmarks>")
                .toString();
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
