package kr.jikimi.programme;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Milestones in the texts of a sheet: <code>{{M002}}</code> is written out as its printed period,
 * <code>{{M024|done}}</code> prints nothing and says that the text tells it as carried out.
 */
final class MilestoneTokens {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{(M\\d{3,})(\\|done)?}}");

    private final Sheet sheet;

    MilestoneTokens(Sheet sheet) {
        this.sheet = sheet;
    }

    String writtenOut(String text) {
        return TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(writtenOut(token)));
    }

    private String writtenOut(MatchResult token) {
        if (token.group(2) != null) {
            return "";
        }
        return sheet.findMilestone(token.group(1))
                .map(milestone -> milestone.period().printed())
                .orElse(token.group());
    }

    List<Milestone> toldAsDone(String text) {
        return TOKEN.matcher(text)
                .results()
                .filter(token -> token.group(2) != null)
                .map(token -> sheet.findMilestone(token.group(1)))
                .flatMap(Optional::stream)
                .toList();
    }
}
