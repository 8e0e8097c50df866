package kr.jikimi.papers.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Breaks Korean lines between words, never inside one; the engine breaks a word that is wider than its line. */
final class WordBreaker implements FSTextBreaker {
    private static final String BREAK_AFTER = "·‧․/~∼,";

    private String text = "";
    private int position;

    @Override
    public void setText(String words) {
        text = words;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            position++;
        } while (position < text.length() && !mayBreakBefore(position));
        return position;
    }

    private boolean mayBreakBefore(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (Character.isWhitespace(after)) {
            return false;
        }
        return Character.isWhitespace(before)
                || before == '.' && isLatin(after)
                || BREAK_AFTER.indexOf(before) >= 0
                        && Character.isLetter(after)
                        && Character.getType(after) == Character.OTHER_LETTER;
    }

    /** References such as {@code headcount.GEN.total.quota} may break at their points. */
    private static boolean isLatin(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }
}
