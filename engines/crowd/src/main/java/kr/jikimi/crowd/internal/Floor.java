package kr.jikimi.crowd.internal;

import java.util.List;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.Slope;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * What does not change with time: the area people stand on, its walls, the cells of the way finder and the slopes.
 *
 * <p>Cells are 0.2 m wide where the place is below 48,000 m2, and up to 0.4 m in larger places, so that memory and
 * start-up stay bounded.
 */
public final class Floor {

    /** How far an exit may lie from the wall that it opens, metres. */
    static final double EXIT_TOLERANCE = 0.25;

    private static final double FINEST = 0.2;
    private static final double COARSEST = 0.4;
    private static final double MOST_CELLS = 1.2e6;

    final Scenario scenario;
    final Geometry area;
    final Raster cells;
    final boolean[] inside;
    final Segments walls = new Segments();
    final Segments exits = new Segments();
    final boolean[] onEdge;
    private @Nullable DensityCells density;
    /** Metres of edge that each piece of an exit opens. */
    final double[] openWidth;

    final byte[] slopeOf;

    Floor(Scenario scenario) {
        this.scenario = scenario;
        this.area = areaOf(scenario);
        var box = area.getEnvelopeInternal();
        double cell = Math.sqrt((box.getWidth() + 1) * (box.getHeight() + 1) / MOST_CELLS);
        this.cells = Raster.over(area, Math.clamp(cell, FINEST, COARSEST), 2);
        this.inside = cells.fill(area);
        this.onEdge = new boolean[scenario.exits().size()];
        for (int exit = 0; exit < scenario.exits().size(); exit++) {
            exits.addAll(scenario.exits().get(exit).line(), exit);
        }
        this.openWidth = new double[exits.size];
        cutWalls();
        this.slopeOf = slopes(scenario.slopes());
    }

    /** Built for the first replica that measures; a floor that is only checked needs none. */
    synchronized DensityCells density() {
        var known = density;
        if (known == null) {
            known = new DensityCells(area);
            density = known;
        }
        return known;
    }

    /** The walkable area without its obstacles. */
    public static Geometry areaOf(Scenario scenario) {
        if (scenario.obstacles().isEmpty()) {
            return scenario.walkable();
        }
        return scenario.walkable().difference(UnaryUnionOp.union(scenario.obstacles()));
    }

    /** Whether people walk at the point. */
    boolean isInside(double x, double y) {
        return inside[cells.index(x, y)];
    }

    int exitCount() {
        return scenario.exits().size();
    }

    LineString lineOf(int exit) {
        Exit it = scenario.exits().get(exit);
        return it.line();
    }

    /** Walls are the edges of the area except where an exit runs along them. */
    private void cutWalls() {
        Segments edges = Segments.of(area);
        for (int k = 0; k < edges.size; k++) {
            cut(edges, k);
        }
    }

    private void cut(Segments edges, int edge) {
        var open = new OpenParts();
        double length = Math.hypot(edges.bx[edge] - edges.ax[edge], edges.by[edge] - edges.ay[edge]);
        for (int k = 0; k < exits.size; k++) {
            double[] part = along(edges, edge, exits, k);
            if (part.length == 2) {
                open.add(part[0], part[1]);
                onEdge[exits.owner[k]] = true;
                openWidth[k] += (part[1] - part[0]) * length;
            }
        }
        edges.addClosed(edge, open, walls);
    }

    /** The part of an edge, as shares 0..1, that an exit's piece runs along; empty when it does not. */
    static double[] along(Segments edges, int edge, Segments exits, int piece) {
        double dx = edges.bx[edge] - edges.ax[edge];
        double dy = edges.by[edge] - edges.ay[edge];
        double ex = exits.bx[piece] - exits.ax[piece];
        double ey = exits.by[piece] - exits.ay[piece];
        double length = Math.sqrt(dx * dx + dy * dy);
        double cosine = (dx * ex + dy * ey) / (length * Math.sqrt(ex * ex + ey * ey));
        double away = Math.max(
                Math.abs(edges.side(edge, exits.ax[piece], exits.ay[piece])),
                Math.abs(edges.side(edge, exits.bx[piece], exits.by[piece])));
        if (Math.abs(cosine) < 0.9 || away / length > EXIT_TOLERANCE) {
            return new double[0];
        }
        double one = share(edges, edge, exits.ax[piece], exits.ay[piece]);
        double two = share(edges, edge, exits.bx[piece], exits.by[piece]);
        double from = Math.max(0, Math.min(one, two));
        double to = Math.min(1, Math.max(one, two));
        return to - from > 1e-9 ? new double[] {from, to} : new double[0];
    }

    private static double share(Segments edges, int edge, double x, double y) {
        double dx = edges.bx[edge] - edges.ax[edge];
        double dy = edges.by[edge] - edges.ay[edge];
        return ((x - edges.ax[edge]) * dx + (y - edges.ay[edge]) * dy) / (dx * dx + dy * dy);
    }

    private byte[] slopes(List<Slope> slopes) {
        byte[] of = new byte[slopes.isEmpty() ? 0 : cells.cells()];
        for (int k = 0; k < slopes.size(); k++) {
            boolean[] there = cells.fill(slopes.get(k).area());
            for (int cell = 0; cell < of.length; cell++) {
                of[cell] = there[cell] ? (byte) (k + 1) : of[cell];
            }
        }
        return of;
    }
}
