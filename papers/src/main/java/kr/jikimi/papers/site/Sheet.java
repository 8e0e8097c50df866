package kr.jikimi.papers.site;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A white sheet of pixels to draw on; written as a PNG. */
final class Sheet {

    static final Color INK = new Color(0x1e2124);
    static final Color QUIET = new Color(0x58616a);
    static final Color WARNING = new Color(0xb3261e);

    private final BufferedImage image;
    private final Graphics2D pen;
    private final Lettering lettering;

    Sheet(int width, int height, Lettering lettering) {
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        this.pen = image.createGraphics();
        this.lettering = lettering;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(new java.awt.Rectangle(0, 0, width, height), Color.WHITE);
    }

    void fill(Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    void draw(Shape shape, Color colour, float width) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    void dash(Shape shape, Color colour, float width) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {width * 2, width}, 0));
        pen.draw(shape);
    }

    /** Everything until {@link #clipNone} is cut at the shape. */
    void clip(Shape shape) {
        pen.setClip(shape);
    }

    void clipNone() {
        pen.setClip(null);
    }

    /** Jagged edges, so that cells that touch leave no seam. */
    void smooth(boolean smooth) {
        pen.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                smooth ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    void text(String text, double x, double y, double size, Color colour) {
        fill(lettering.outline(text, x, y, size), colour);
    }

    /** Text on a white halo, legible on any ground; centred on x. */
    void label(String text, double x, double y, double size, Color colour) {
        var outline = lettering.outline(text, x - lettering.width(text, size) / 2, y, size);
        draw(outline, Color.WHITE, (float) (size / 4));
        fill(outline, colour);
    }

    double width(String text, double size) {
        return lettering.width(text, size);
    }

    boolean isKorean() {
        return lettering.isKorean();
    }

    byte[] png() {
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
