package kr.jikimi.papers.site;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** From metres to the pixels of a frame: the place fills it, north up, a little room around. */
final class View {

    private static final double ROOM = 24;

    private final Rectangle2D frame;
    private final double scale;
    private final AffineTransform transform;

    View(Rectangle2D place, Rectangle2D frame) {
        this.frame = frame;
        this.scale = Math.min(
                (frame.getWidth() - 2 * ROOM) / Math.max(1, place.getWidth()),
                (frame.getHeight() - 2 * ROOM) / Math.max(1, place.getHeight()));
        this.transform = new AffineTransform(
                scale,
                0,
                0,
                -scale,
                frame.getCenterX() - scale * place.getCenterX(),
                frame.getCenterY() + scale * place.getCenterY());
    }

    Rectangle2D frame() {
        return frame;
    }

    /** Pixels per metre. */
    double scale() {
        return scale;
    }

    Shape of(Shape shape) {
        return transform.createTransformedShape(shape);
    }

    Point2D of(double x, double y) {
        return transform.transform(new Point2D.Double(x, y), null);
    }

    /** The largest of 1, 2, 5, 10, 20... that is not above the length. */
    static double round(double length) {
        double power = Math.pow(10, Math.floor(Math.log10(length)));
        double leading = length / power;
        return power * (leading >= 5 ? 5 : leading >= 2 ? 2 : 1);
    }
}
