package kr.jikimi.papers.hwpx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;

/** A document being written: its looks, its pictures and the numbers already given. */
final class HwpxDocument {
    /** Width of the text on A4 between margins of 18 mm. */
    static final int TEXT_WIDTH = 49324;

    static final double UNITS_PER_MILLIMETRE = 7200 / 25.4;

    private final HWPXFile file = BlankFileMaker.make();
    private final Looks looks = new Looks(file.headerXMLFile().refList());
    private final Map<String, Integer> bookmarks = new HashMap<>();
    private final Set<String> pictures = new HashSet<>();
    private int paragraphs;
    private boolean newPage;
    private int shapes;

    HWPXFile file() {
        return file;
    }

    Looks looks() {
        return looks;
    }

    /** The text of the paper. */
    ParaListCore body() {
        return file.sectionXMLFileList().get(0);
    }

    /** Lets the next paragraph of the text start a new page. */
    void startPage() {
        newPage = true;
    }

    Para addParagraph(ParaListCore place, ParaLook look) {
        return addParagraph(place, look, "0");
    }

    Para addParagraph(ParaListCore place, ParaLook look, String style) {
        paragraphs++;
        boolean first = newPage && place == body();
        newPage &= !first;
        return place.addNewPara()
                .idAnd(String.valueOf(paragraphs))
                .paraPrIDRefAnd(looks.id(look))
                .styleIDRefAnd(style)
                .pageBreakAnd(first)
                .columnBreakAnd(false)
                .mergedAnd(false);
    }

    int nextShape() {
        shapes++;
        return shapes;
    }

    /** The name of a figure's bookmark: its reference, then its reference with a number. */
    String bookmark(String ref) {
        int count = bookmarks.merge(ref, 1, Integer::sum);
        return count == 1 ? ref : ref + "~" + count;
    }

    /** Puts a picture into the package and answers its id. */
    String addPicture(byte[] png) {
        var id = "image" + (pictures.size() + 1);
        pictures.add(id);
        var item = file.contentHPFFile()
                .manifest()
                .addNew()
                .idAnd(id)
                .hrefAnd("BinData/" + id + ".png")
                .mediaTypeAnd("image/png")
                .embeddedAnd(true);
        item.createAttachedFile();
        item.attachedFile().dataAnd(png);
        return id;
    }
}
