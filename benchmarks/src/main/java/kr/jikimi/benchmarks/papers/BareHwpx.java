package kr.jikimi.benchmarks.papers;

import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Para;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.table.Tr;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;

/** hwpxlib: a paragraph for each line, a table for each row of cells. */
final class BareHwpx implements BareWriter {

    @Override
    public String library() {
        return "hwpxlib";
    }

    @Override
    public int write(PlainPaper paper) {
        var file = BlankFileMaker.make();
        var section = file.sectionXMLFileList().get(0);
        paper.rows().forEach(row -> {
            if (row.size() == 1) {
                text(section, row.getFirst());
            } else {
                var table = paragraph(section).addNewRun().charPrIDRefAnd("0").addNewTable();
                table.rowCntAnd((short) 1).colCntAnd((short) row.size());
                var cells = table.addNewTr();
                row.forEach(words -> cell(cells, words));
            }
        });
        try {
            return HWPXWriter.toBytes(file).length;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void cell(Tr row, String words) {
        var cell = row.addNewTc();
        cell.createSubList();
        text(cell.subList(), words);
    }

    private static void text(ParaListCore place, String words) {
        paragraph(place).addNewRun().charPrIDRefAnd("0").addNewT().addText(words);
    }

    private static Para paragraph(ParaListCore place) {
        return place.addNewPara().idAnd("0").paraPrIDRefAnd("0").styleIDRefAnd("0");
    }
}
