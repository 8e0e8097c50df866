package kr.jikimi.papers.html;

import kr.jikimi.papers.PaperHead;

/** What stands in the margins of every printed page: page number, draft mark, footer line. */
public final class PageStyle {
    private PageStyle() {}

    /** The rules for the margins, with the paper's own words in them. */
    public static String margins(PaperHead head, String family) {
        var rules = new StringBuilder("@page { size: A4; margin: 20mm 18mm 18mm 18mm;\n");
        rules.append(box("bottom-center", "\"- \" counter(page) \" -\"", family, "font-size: 9.5pt; color: #33363d;"));
        if (head.draft()) {
            var words = quoted(head.language().draftMark());
            rules.append(box("top-right", words, family, "font-size: 11pt; font-weight: bold; color: #bd2c0f;"));
        }
        if (!head.footer().isEmpty()) {
            rules.append(box("bottom-right", quoted(head.footer()), family, "font-size: 6.5pt; color: #58616a;"));
        }
        return rules.append("}\n").toString();
    }

    private static String box(String name, String content, String family, String look) {
        return "  @%s { content: %s; font-family: %s; %s }\n".formatted(name, content, family, look);
    }

    private static String quoted(String words) {
        return '"'
                + words.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", " ")
                        .replace("<", "\\3c ")
                + '"';
    }
}
