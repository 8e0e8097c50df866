package kr.jikimi.cli.crowd;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.jikimi.crowd.CrowdResult;
import kr.jikimi.crowd.DensityGrid;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.papers.site.Cells;
import kr.jikimi.papers.site.DensityPicture.Highest;
import kr.jikimi.papers.site.DensityPicture.Values;
import kr.jikimi.papers.site.SitePlan;
import kr.jikimi.papers.site.SitePlan.Mark;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** What pictures and films need, out of a scenario and its result. */
final class SiteDrawing {

    private static final ShapeWriter SHAPES = new ShapeWriter();

    private SiteDrawing() {}

    static SitePlan plan(Scenario scenario) {
        return new SitePlan(
                SHAPES.toShape(ground(scenario)),
                marks(scenario.exits().stream().map(exit -> new Named(exit.id(), exit.line()))),
                marks(scenario.barriers().stream().map(barrier -> new Named("", barrier.line()))),
                marks(scenario.waypoints().stream().map(stop -> new Named(stop.id(), stop.area()))));
    }

    private record Named(String name, Geometry shape) {}

    private static List<Mark> marks(Stream<Named> things) {
        return things.map(each -> new Mark(each.name(), SHAPES.toShape(each.shape())))
                .toList();
    }

    /** The walkable area without the obstacles. */
    static Geometry ground(Scenario scenario) {
        if (scenario.obstacles().isEmpty()) {
            return scenario.walkable();
        }
        return OverlayNGRobust.overlay(
                scenario.walkable(), UnaryUnionOp.union(scenario.obstacles()), OverlayNG.DIFFERENCE);
    }

    /** The cells of the engine's grid: whole metres over the ground, those counted whose centre is on it. */
    static Cells cells(Geometry ground) {
        var box = ground.getEnvelopeInternal();
        double x = Math.floor(box.getMinX());
        double y = Math.floor(box.getMinY());
        int columns = (int) Math.max(1, Math.ceil(box.getMaxX() - x));
        int rows = (int) Math.max(1, Math.ceil(box.getMaxY() - y));
        var inside = new org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator(ground);
        var cells = new Cells(x, y, DensityGrid.CELL, columns, rows, new boolean[columns * rows]);
        for (int cell = 0; cell < cells.count(); cell++) {
            Point centre = ground.getFactory()
                    .createPoint(new org.locationtech.jts.geom.Coordinate(cells.centreX(cell), cells.centreY(cell)));
            cells.counted()[cell] =
                    inside.locate(centre.getCoordinate()) != org.locationtech.jts.geom.Location.EXTERIOR;
        }
        return cells;
    }

    static Cells cells(DensityGrid grid) {
        return new Cells(grid.x(), grid.y(), DensityGrid.CELL, grid.columns(), grid.rows(), grid.walkable());
    }

    static Values values(CrowdResult result) {
        var peak = result.peakDensity();
        return new Values(
                result.density().max(),
                result.density().mean(),
                peak.value() > 0
                        ? Optional.of(new Highest(peak.value(), peak.x(), peak.y(), peak.seconds()))
                        : Optional.empty());
    }
}
