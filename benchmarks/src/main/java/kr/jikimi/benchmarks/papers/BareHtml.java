package kr.jikimi.benchmarks.papers;

import java.nio.charset.StandardCharsets;

/** Strings put together. */
final class BareHtml implements BareWriter {

    @Override
    public String library() {
        return "strings";
    }

    @Override
    public int write(PlainPaper paper) {
        return html(paper).getBytes(StandardCharsets.UTF_8).length;
    }

    static String html(PlainPaper paper) {
        var out = new StringBuilder("<html><head><title>-</title></head><body>");
        for (int page = 0; page < paper.pages(); page++) {
            out.append("<div style=\"page-break-after: always\">");
            paper.page(page).forEach(row -> {
                out.append("<table><tr>");
                row.forEach(cell -> out.append("<td>").append(cell).append("</td>"));
                out.append("</tr></table>");
            });
            out.append("</div>");
        }
        return out.append("</body></html>").toString();
    }
}
