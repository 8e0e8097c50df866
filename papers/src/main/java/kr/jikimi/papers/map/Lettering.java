package kr.jikimi.papers.map;

import java.awt.Font;
import java.awt.Graphics2D;

/** Writes labels in Korean where the machine has the letters, else in English, and never beyond their room. */
record Lettering(Graphics2D pen, boolean english) {

    private static final int SMALLEST = 9;

    void fit(Words words, Place place, int style, int size) {
        var font = new Font(Font.SANS_SERIF, style, size);
        var text = !english && font.canDisplayUpTo(words.korean()) < 0 ? words.korean() : words.english();
        int points = size;
        while (points > SMALLEST
                && pen.getFontMetrics(font.deriveFont((float) points)).stringWidth(text) > place.room()) {
            points--;
        }
        pen.setFont(font.deriveFont((float) points));
        pen.drawString(text, place.x(), place.y());
    }
}
