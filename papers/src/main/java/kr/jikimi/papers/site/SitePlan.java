package kr.jikimi.papers.site;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A place in metres, x to the east, y to the north.
 *
 * @param ground where people can walk, obstacles cut out
 * @param exits lines by which they leave
 * @param barriers lines closed for a time
 * @param stops areas that people visit
 */
public record SitePlan(Shape ground, List<Mark> exits, List<Mark> barriers, List<Mark> stops) {

    /** A named line or area. */
    public record Mark(String name, Shape shape) {}

    public SitePlan {
        exits = List.copyOf(exits);
        barriers = List.copyOf(barriers);
        stops = List.copyOf(stops);
    }

    /** What must fit into the picture. */
    public Rectangle2D bounds() {
        Rectangle2D bounds = ground.getBounds2D();
        for (Mark exit : exits) {
            bounds = bounds.createUnion(exit.shape().getBounds2D());
        }
        return bounds;
    }
}
