package kr.jikimi.papers.html;

import kr.jikimi.papers.PaperHead;

/** What stands in the margins of every printed page: page number, draft mark, footer line. */
public final class PageStyle {
    private PageStyle() {}

    /** The rules for the margins, with the paper's own words in them. */
    public static String margins(PaperHead head) {
        var rules = new StringBuilder("@page { size: A4; margin: 20mm 18mm 18mm 18mm;\n");
        rules.append("  @bottom-center { content: \"- \" counter(page) \" -\"; font-size: 9.5pt; color: #33363d; }\n");
        if (head.draft()) {
            rules.append("  @top-right { content: %s; font-size: 11pt; font-weight: bold; color: #bd2c0f; }\n"
                    .formatted(quoted(head.language().draftMark())));
        }
        if (!head.footer().isEmpty()) {
            rules.append("  @bottom-right { content: %s; font-size: 6.5pt; color: #58616a; }\n"
                    .formatted(quoted(head.footer())));
        }
        return rules.append("}\n").toString();
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
