package kr.jikimi.crowd.internal;

import java.util.Arrays;
import kr.jikimi.crowd.Barrier;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.OneWay;

/**
 * What stands in the way between two changes: walls, closed barriers and exits. Exits that are open stand in the way
 * of those who do not leave by them.
 */
final class Walls {

    /** How far walls push, metres; also the longest way in one step that is checked. */
    static final double NEAR = 0.7;

    final Segments segments = new Segments();
    final SegmentIndex near;
    final SegmentIndex occluders;
    final Segments oneWay = new Segments();

    /** @param sight how far people see each other, metres */
    Walls(Floor floor, double seconds, double sight) {
        segments.addAll(floor.walls);
        for (Barrier barrier : floor.scenario.barriers()) {
            if (barrier.isClosedAt(seconds)) {
                segments.addAll(barrier.line(), Segments.WALL);
            }
        }
        addExits(floor, seconds);
        for (OneWay each : floor.scenario.oneWay()) {
            addOneWay(each);
        }
        Raster tiles = Raster.over(floor.area, 1, 2);
        boolean[] all = new boolean[segments.size];
        Arrays.fill(all, true);
        this.near = new SegmentIndex(tiles, segments, all, NEAR);
        this.occluders = new SegmentIndex(tiles, segments, occluding(floor, sight), sight);
    }

    private void addExits(Floor floor, double seconds) {
        for (int exit = 0; exit < floor.exitCount(); exit++) {
            Exit it = floor.scenario.exits().get(exit);
            if (floor.onEdge[exit] && (it.isOpenAt(seconds) || !addClosed(floor, exit, seconds))) {
                if (it.isOpenAt(seconds)) {
                    segments.addAll(it.line(), exit);
                }
                Jambs.add(floor, exit, segments);
            }
        }
    }

    /** A closed exit is a wall, except where one that is open runs along it; tells whether there is such a one. */
    private boolean addClosed(Floor floor, int exit, double seconds) {
        Segments line = Segments.of(floor.lineOf(exit));
        boolean shared = false;
        for (int piece = 0; piece < line.size; piece++) {
            var open = new OpenParts();
            for (int k = 0; k < floor.exits.size; k++) {
                int other = floor.exits.owner[k];
                boolean isOpen =
                        other != exit && floor.scenario.exits().get(other).isOpenAt(seconds);
                double[] part = isOpen ? Floor.along(line, piece, floor.exits, k) : new double[0];
                if (part.length == 2) {
                    open.add(part[0], part[1]);
                    shared = true;
                }
            }
            line.addClosed(piece, open, segments);
        }
        return shared;
    }

    /** Pieces are turned so that their left side is the side to which one may cross. */
    private void addOneWay(OneWay each) {
        boolean left = each.towards() == OneWay.Side.LEFT;
        Segments pieces = Segments.of(each.line());
        for (int k = 0; k < pieces.size; k++) {
            if (left) {
                oneWay.add(pieces.ax[k], pieces.ay[k], pieces.bx[k], pieces.by[k], Segments.WALL);
            } else {
                oneWay.add(pieces.bx[k], pieces.by[k], pieces.ax[k], pieces.ay[k], Segments.WALL);
            }
        }
    }

    /** Whether the way crosses a one-way line to the side to which one may not. */
    boolean againstOneWay(double x0, double y0, double x1, double y1) {
        for (int k = 0; k < oneWay.size; k++) {
            if (oneWay.side(k, x1, y1) <= 0 && oneWay.side(k, x0, y0) > 0 && oneWay.crosses(k, x0, y0, x1, y1)) {
                return true;
            }
        }
        return false;
    }

    /** Walls with people on both sides within sight; the others cannot hide anybody. */
    private boolean[] occluding(Floor floor, double sight) {
        boolean[] hides = new boolean[segments.size];
        for (int k = 0; k < segments.size; k++) {
            hides[k] = segments.owner[k] == Segments.WALL
                    && (isNearExit(floor.exits, k, sight) || hasBothSides(floor, k, sight));
        }
        return hides;
    }

    /** Beside a door people who have left stand behind the wall. */
    private boolean isNearExit(Segments exits, int wall, double sight) {
        for (int k = 0; k < exits.size; k++) {
            double least = Math.min(
                    Math.min(
                            segments.distanceSquared(wall, exits.ax[k], exits.ay[k]),
                            segments.distanceSquared(wall, exits.bx[k], exits.by[k])),
                    Math.min(
                            exits.distanceSquared(k, segments.ax[wall], segments.ay[wall]),
                            exits.distanceSquared(k, segments.bx[wall], segments.by[wall])));
            if (least < sight * sight) {
                return true;
            }
        }
        return false;
    }

    private boolean hasBothSides(Floor floor, int piece, double sight) {
        Raster cells = floor.cells;
        int left = cells.column(Math.min(segments.ax[piece], segments.bx[piece]) - sight);
        int right = cells.column(Math.max(segments.ax[piece], segments.bx[piece]) + sight);
        int low = cells.row(Math.min(segments.ay[piece], segments.by[piece]) - sight);
        int high = cells.row(Math.max(segments.ay[piece], segments.by[piece]) + sight);
        double length = Math.hypot(segments.bx[piece] - segments.ax[piece], segments.by[piece] - segments.ay[piece]);
        boolean onLeft = false;
        boolean onRight = false;
        for (int row = low; row <= high && !(onLeft && onRight); row++) {
            for (int column = left; column <= right; column++) {
                int cell = row * cells.columns() + column;
                double x = cells.centreX(cell);
                double y = cells.centreY(cell);
                if (floor.inside[cell] && segments.distanceSquared(piece, x, y) <= sight * sight) {
                    double away = segments.side(piece, x, y) / length;
                    onLeft |= away > 0.05;
                    onRight |= away < -0.05;
                }
            }
        }
        return onLeft && onRight;
    }
}
