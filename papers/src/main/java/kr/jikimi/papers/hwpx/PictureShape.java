package kr.jikimi.papers.hwpx;

import kr.dogfoot.hwpxlib.object.common.baseobject.Point;
import kr.dogfoot.hwpxlib.object.content.header_xml.enumtype.ImageEffect;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.object.content.section_xml.enumtype.NumberingType;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.Picture;
import kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.object.shapecomponent.Matrix;
import kr.jikimi.papers.chart.PictureImage;

/** Writes a picture as a letter in a centred line, with its alternative text. */
record PictureShape(HwpxDocument document, PictureImage image) {
    void write(ParaListCore place) {
        var run = document.addParagraph(place, Typography.CENTERED.spaced(600, 300))
                .addNewRun()
                .charPrIDRefAnd(document.looks().id(Typography.CELL));
        long width = Math.round(image.widthMillimetres() * HwpxDocument.UNITS_PER_MILLIMETRE);
        long height = Math.round(image.heightMillimetres() * HwpxDocument.UNITS_PER_MILLIMETRE);
        var shape = run.addNewPicture();
        int id = document.nextShape();
        Shapes.place(shape, id, NumberingType.PICTURE, width, height);
        Shapes.anchor(shape, true);
        shape.hrefAnd("").groupLevelAnd((short) 0).instidAnd(String.valueOf(id)).reverseAnd(false);
        writeFrame(shape, width, height);
        writeImage(shape, width, height);
        shape.createShapeComment();
        shape.shapeComment().addText(image.alt());
        run.addNewT();
    }

    private void writeFrame(Picture shape, long width, long height) {
        shape.createOffset();
        shape.offset().xAnd(0L).yAnd(0L);
        shape.createOrgSz();
        shape.orgSz().widthAnd(width).heightAnd(height);
        shape.createCurSz();
        shape.curSz().widthAnd(width).heightAnd(height);
        shape.createFlip();
        shape.flip().horizontalAnd(false).verticalAnd(false);
        shape.createRotationInfo();
        shape.rotationInfo()
                .angleAnd((short) 0)
                .centerXAnd(width / 2)
                .centerYAnd(height / 2)
                .rotateimageAnd(true);
        shape.createRenderingInfo();
        unchanged(shape.renderingInfo().addNewTransMatrix());
        unchanged(shape.renderingInfo().addNewScaMatrix());
        unchanged(shape.renderingInfo().addNewRotMatrix());
    }

    private void writeImage(Picture shape, long width, long height) {
        shape.createImgRect();
        shape.imgRect().createPt0();
        set(shape.imgRect().pt0(), 0, 0);
        shape.imgRect().createPt1();
        set(shape.imgRect().pt1(), width, 0);
        shape.imgRect().createPt2();
        set(shape.imgRect().pt2(), width, height);
        shape.imgRect().createPt3();
        set(shape.imgRect().pt3(), 0, height);
        shape.createImgClip();
        shape.imgClip().leftAnd(0L).rightAnd(width).topAnd(0L).bottomAnd(height);
        shape.createInMargin();
        shape.inMargin().leftAnd(0L).rightAnd(0L).topAnd(0L).bottomAnd(0L);
        shape.createImgDim();
        shape.imgDim().dimwidthAnd(width).dimheightAnd(height);
        shape.createImg();
        shape.img()
                .binaryItemIDRefAnd(document.addPicture(image.png()))
                .brightAnd(0)
                .contrastAnd(0)
                .effectAnd(ImageEffect.REAL_PIC)
                .alphaAnd(0f);
    }

    private static void set(Point point, long x, long y) {
        point.xAnd(x).yAnd(y);
    }

    private static void unchanged(Matrix matrix) {
        matrix.e1And(1f).e2And(0f).e3And(0f).e4And(0f).e5And(1f).e6And(0f);
    }
}
