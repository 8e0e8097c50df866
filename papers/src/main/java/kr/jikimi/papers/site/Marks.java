package kr.jikimi.papers.site;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Exits, barriers and stops on a plan, with the names of exits and stops. */
final class Marks {

    static final Color EXIT = new Color(0x0b7a3e);
    static final Color BARRIER = new Color(0x6a3d9a);
    static final Color STOP = new Color(0x33507a);
    private static final double SIZE = 15;

    private final Sheet sheet;
    private final View view;

    Marks(Sheet sheet, View view) {
        this.sheet = sheet;
        this.view = view;
    }

    void draw(SitePlan plan) {
        plan.stops().forEach(stop -> sheet.dash(view.of(stop.shape()), STOP, 2));
        plan.barriers().forEach(barrier -> sheet.dash(view.of(barrier.shape()), BARRIER, 4));
        plan.exits().forEach(exit -> sheet.draw(view.of(exit.shape()), EXIT, 6));
        plan.stops().forEach(stop -> name(stop, STOP));
        plan.exits().forEach(exit -> name(exit, EXIT));
    }

    /** Beside the line, on the side of the plan's middle, and inside the frame. */
    private void name(SitePlan.Mark mark, Color colour) {
        Shape shape = view.of(mark.shape());
        Rectangle2D box = shape.getBounds2D();
        Rectangle2D frame = view.frame();
        double half = sheet.width(mark.name(), SIZE) / 2;
        boolean line = box.getWidth() < 2 || box.getHeight() < 2;
        double x = box.getCenterX();
        double y = box.getCenterY() + SIZE * 0.35;
        if (line && box.getHeight() >= box.getWidth()) {
            x += (box.getCenterX() < frame.getCenterX() ? 1 : -1) * (half + 8);
        } else if (line) {
            y += (box.getCenterY() < frame.getCenterY() ? 1 : -1) * (SIZE * 0.9);
        }
        sheet.label(
                mark.name(),
                Math.clamp(x, frame.getMinX() + half, Math.max(frame.getMinX() + half, frame.getMaxX() - half)),
                y,
                SIZE,
                colour);
    }
}
