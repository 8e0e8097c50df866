package kr.jikimi.papers.hwpx;

import static kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.HorizontalAlign2.CENTER;
import static kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.HorizontalAlign2.JUSTIFY;
import static kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.HorizontalAlign2.LEFT;
import static kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.HorizontalAlign2.RIGHT;

import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.HorizontalAlign2;
import kr.jikimi.papers.Align;
import kr.jikimi.papers.ItemStyle;

/** The type of an official paper: 바탕 for text, 돋움 for headings and tables. */
final class Typography {
    static final String NAVY = "#063A74";
    static final CharLook TEXT = CharLook.serif(1150);
    static final CharLook SMALL = CharLook.serif(1000);
    static final CharLook CELL = CharLook.gothic(1000);
    static final CharLook CAPTION = CharLook.gothic(1150).inBold();
    static final CharLook UNIT = CharLook.gothic(950);
    static final CharLook DRAFT = CharLook.gothic(1200).inBold().coloured("#BD2C0F");
    static final CharLook FOOT = CharLook.gothic(700).coloured("#58616A");
    static final ParaLook PLAIN = ParaLook.of(JUSTIFY).spaced(300, 300);
    static final ParaLook CENTERED = ParaLook.of(CENTER);
    static final ParaLook RIGHTWARD = ParaLook.of(RIGHT).leaded(130);
    static final ParaLook NOTE = ParaLook.of(JUSTIFY).hanging(2800, 1400).spaced(200, 200);
    static final ParaLook CAPTION_LINE =
            ParaLook.of(LEFT).spaced(600, 100).leaded(130).kept();
    static final ParaLook UNIT_LINE = RIGHTWARD.kept();
    static final ParaLook COVER_TITLE = CENTERED.spaced(16000, 3000).lined(ParaLook.Lines.ABOVE_AND_BELOW);

    private static final int[] HEADINGS = {2000, 1600, 1400, 1300, 1200};
    private static final int[] REPORT = {1250, 1150, 1150, 1050, 1000};
    private static final int[] REPORT_LEFT = {1800, 2700, 3900, 5100, 6400};
    private static final int[] REPORT_HANG = {1800, 1900, 1200, 1300, 1500};

    private Typography() {}

    static CharLook headingLetters(int level) {
        return CharLook.gothic(HEADINGS[level - 1]).inBold();
    }

    static ParaLook heading(int level) {
        var look = ParaLook.of(LEFT)
                .spaced(level < 4 ? 1600 : 900, level < 3 ? 800 : 300)
                .kept();
        return level < 3 ? look.lined(ParaLook.Lines.BELOW) : look;
    }

    static CharLook itemLetters(ItemStyle style, int level) {
        if (style == ItemStyle.OFFICIAL) {
            return TEXT;
        }
        var look = CharLook.serif(REPORT[level - 1]);
        return level == 1 ? look.inBold() : look;
    }

    static ParaLook item(ItemStyle style, int level) {
        if (style == ItemStyle.OFFICIAL) {
            return ParaLook.of(JUSTIFY).hanging(1800 + 1400 * (level - 1), 1800).spaced(100, 100);
        }
        return ParaLook.of(JUSTIFY)
                .hanging(REPORT_LEFT[level - 1], REPORT_HANG[level - 1])
                .spaced(level == 1 ? 500 : 100, 100);
    }

    static ParaLook entry(int level) {
        return ParaLook.of(LEFT).hanging(1500 * (level - 1), 0).spaced(level == 1 ? 600 : 50, 50);
    }

    static HorizontalAlign2 align(Align align) {
        return switch (align) {
            case START -> LEFT;
            case CENTER -> CENTER;
            case END -> RIGHT;
            case JUSTIFY -> JUSTIFY;
        };
    }
}
