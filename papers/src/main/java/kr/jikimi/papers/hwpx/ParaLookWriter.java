package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.common.baseobject.ValueAndUnit;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineBreakForLatin;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineBreakForNonLatin;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineSpacingType;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.LineWrap;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.ParaHeadingType;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.ValueUnit2;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.VerticalAlign1;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.ParaPr;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.parapr.LineSpacing;
import kr.dogfoot.hwpxlib.object.content.header_xml.references.parapr.ParaMargin;

/**
 * Writes a look of paragraphs to the header. Margins stand there twice, as Hangul itself writes them: in units for
 * readers of today, in half units for older ones.
 */
final class ParaLookWriter {
    private static final String UNITS_OF_TODAY = "http://www.hancom.co.kr/hwpml/2016/HwpUnitChar";
    private static final int BEFORE_THE_BORDER = 4;

    private ParaLookWriter() {}

    static void write(ParaLook look, ParaPr entry, String border) {
        entry.tabPrIDRefAnd("0")
                .condenseAnd((byte) 0)
                .fontLineHeightAnd(false)
                .snapToGridAnd(true)
                .suppressLineNumbersAnd(false)
                .checkedAnd(false);
        entry.createAlign();
        entry.align().horizontalAnd(look.align()).verticalAnd(VerticalAlign1.BASELINE);
        entry.createHeading();
        entry.heading().typeAnd(ParaHeadingType.NONE).idRefAnd("0").levelAnd((byte) 0);
        writeBreaks(look, entry);
        entry.createAutoSpacing();
        entry.autoSpacing().eAsianEngAnd(false).eAsianNumAnd(false);
        writeMargins(look, entry);
        writeBorder(look, entry, border);
    }

    private static void writeBreaks(ParaLook look, ParaPr entry) {
        entry.createBreakSetting();
        entry.breakSetting()
                .breakLatinWordAnd(LineBreakForLatin.KEEP_WORD)
                .breakNonLatinWordAnd(LineBreakForNonLatin.KEEP_WORD)
                .widowOrphanAnd(false)
                .keepWithNextAnd(look.keep())
                .keepLinesAnd(false)
                .pageBreakBeforeAnd(false)
                .lineWrapAnd(LineWrap.BREAK);
    }

    private static void writeMargins(ParaLook look, ParaPr entry) {
        var choice = entry.addNewSwitch();
        choice.position(BEFORE_THE_BORDER);
        var today = choice.addNewCaseObject().requiredNamespaceAnd(UNITS_OF_TODAY);
        today.addChild(margin(look, 1));
        today.addChild(spacing(look));
        choice.createDefaultObject();
        choice.defaultObject().addChild(margin(look, 2));
        choice.defaultObject().addChild(spacing(look));
    }

    private static ParaMargin margin(ParaLook look, int times) {
        var margin = new ParaMargin();
        margin.createIntent();
        set(margin.intent(), look.indent() * times);
        margin.createLeft();
        set(margin.left(), look.left() * times);
        margin.createRight();
        set(margin.right(), look.right() * times);
        margin.createPrev();
        set(margin.prev(), look.before() * times);
        margin.createNext();
        set(margin.next(), look.after() * times);
        return margin;
    }

    private static void set(ValueAndUnit length, int value) {
        length.valueAnd(value).unitAnd(ValueUnit2.HWPUNIT);
    }

    private static LineSpacing spacing(ParaLook look) {
        return new LineSpacing()
                .typeAnd(LineSpacingType.PERCENT)
                .valueAnd(look.spacing())
                .unitAnd(ValueUnit2.HWPUNIT);
    }

    private static void writeBorder(ParaLook look, ParaPr entry, String border) {
        int gap = look.lines() == ParaLook.Lines.ABOVE_AND_BELOW ? 1700 : 280;
        entry.createBorder();
        entry.border()
                .borderFillIDRefAnd(border)
                .offsetLeftAnd(0)
                .offsetRightAnd(0)
                .offsetTopAnd(look.lines() == ParaLook.Lines.NONE ? 0 : gap)
                .offsetBottomAnd(look.lines() == ParaLook.Lines.NONE ? 0 : gap)
                .connectAnd(false)
                .ignoreMarginAnd(false);
    }
}
