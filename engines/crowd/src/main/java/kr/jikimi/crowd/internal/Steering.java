package kr.jikimi.crowd.internal;

import java.util.List;
import kr.jikimi.crowd.Slope;
import kr.jikimi.crowd.internal.Epochs.Epoch;

/** Where a person wants to go and how fast: along the way to the goal, uphill slower, with the group. */
final class Steering {

    /** Those who queue stand that far from the waypoint, metres. */
    static final double QUEUE_GAP = 0.6;

    private static final double AT_PLACE = 0.2;
    /** Nearer than that to a waypoint, who must turn towards it slows down, metres. */
    private static final double TURNING = 1.0;

    private static final double GROUP_SPREAD = 1.0;
    private static final double GROUP_LOST = 10.0;

    private final Floor floor;
    private final People people;
    private final Groupings groups;
    private final Places places;
    private final double[] slopeX;
    private final double[] slopeY;
    private Epoch epoch;

    Steering(Floor floor, People people, Groupings groups, Places places, Epoch epoch) {
        this.floor = floor;
        this.people = people;
        this.groups = groups;
        this.places = places;
        this.epoch = epoch;
        List<Slope> slopes = floor.scenario.slopes();
        this.slopeX = new double[slopes.size() + 1];
        this.slopeY = new double[slopes.size() + 1];
        for (int k = 0; k < slopes.size(); k++) {
            double towards = Math.toRadians(slopes.get(k).uphill());
            slopeX[k + 1] = slopes.get(k).grade() / 100 * Math.cos(towards);
            slopeY[k + 1] = slopes.get(k).grade() / 100 * Math.sin(towards);
        }
    }

    void enter(Epoch epoch) {
        this.epoch = epoch;
    }

    Epoch epoch() {
        return epoch;
    }

    /** Sets wish and limit in the scratch. */
    void steer(int person, double x, double y, Scratch scratch) {
        if (people.mode[person] == People.LEAVING) {
            scratch.limit = people.freeSpeed[person];
            scratch.wishX = people.outX[person];
            scratch.wishY = people.outY[person];
            return;
        }
        scratch.limit = 0;
        scratch.wishX = people.directionX[person];
        scratch.wishY = people.directionY[person];
        int goal = people.goal[person];
        if (goal < 0) {
            return;
        }
        WayField way = epoch.ways[goal];
        Raster cells = way.cells;
        int cell = cells.index(x, y);
        int next = way.next[cell];
        if (next == WayField.NOWHERE) {
            return;
        }
        aim(person, way, next, x, y, scratch);
        double dx = scratch.outX - x;
        double dy = scratch.outY - y;
        double far = Math.sqrt(dx * dx + dy * dy);
        if (stands(person, next, far)) {
            return;
        }
        scratch.wishX = dx / far;
        scratch.wishY = dy / far;
        scratch.limit = people.freeSpeed[person];
        slowToTurn(person, next, far, scratch);
        if (people.group[person] >= 0) {
            joinGroup(person, x, y, scratch);
        }
        if (slopeX.length > 1) {
            scratch.limit *= slopeFactor(cell, scratch);
        }
    }

    /** Who walks past a small goal would circle around it for ever. */
    private void slowToTurn(int person, int next, double far, Scratch scratch) {
        if (next < 0 && people.goal[person] >= floor.exitCount() && far < TURNING) {
            double facing = people.directionX[person] * scratch.wishX + people.directionY[person] * scratch.wishY;
            scratch.limit *= Math.max(0.2, facing);
        }
    }

    /** Whether a step would lead over an edge that holds: into the waypoint for who queues, out of it for who stays. */
    boolean isHeld(int person, double x0, double y0, double x1, double y1) {
        byte mode = people.mode[person];
        if (mode != People.QUEUEING && mode != People.STAYING || people.goal[person] < floor.exitCount()) {
            return false;
        }
        WayField way = epoch.ways[people.goal[person]];
        if (way.next[way.cells.index(x1, y1)] >= 0) {
            return false;
        }
        Segments area = way.target.pieces;
        boolean before = Gates.contains(area, x0, y0);
        boolean after = Gates.contains(area, x1, y1);
        return before != after && after == (mode == People.QUEUEING);
    }

    private void aim(int person, WayField way, int next, double x, double y, Scratch scratch) {
        if (next >= 0) {
            Raster cells = way.cells;
            int row = next / cells.columns();
            scratch.outX = cells.x() + (next - row * cells.columns() + 0.5) * cells.cell();
            scratch.outY = cells.y() + (row + 0.5) * cells.cell();
        } else if (next == WayField.TARGET && people.mode[person] != People.STAYING) {
            Segments pieces = way.target.pieces;
            int piece = pieces.size == 1 ? 0 : way.target.nearestPiece(x, y);
            double share = pieces.nearest(piece, x, y);
            scratch.outX = pieces.ax[piece] + share * (pieces.bx[piece] - pieces.ax[piece]);
            scratch.outY = pieces.ay[piece] + share * (pieces.by[piece] - pieces.ay[piece]);
        } else {
            int place = places.of(person);
            scratch.outX = way.cells.centreX(place);
            scratch.outY = way.cells.centreY(place);
        }
    }

    private boolean stands(int person, int next, double far) {
        byte mode = people.mode[person];
        if (far < 1e-9) {
            return true;
        }
        if (mode == People.QUEUEING) {
            return next == WayField.INSIDE || next == WayField.TARGET && far < QUEUE_GAP;
        }
        return mode == People.STAYING && far < AT_PLACE;
    }

    /** The front of a group waits, those who strayed close up; who is lost from sight or goes elsewhere walks alone. */
    private void joinGroup(int person, double x, double y, Scratch scratch) {
        int group = people.group[person];
        double dx = groups.centreX(group) - x;
        double dy = groups.centreY(group) - y;
        double far = Math.sqrt(dx * dx + dy * dy);
        boolean together = groups.size(group) > 1 && groups.goal(group) == people.goal[person] && far < GROUP_LOST;
        if (!together || far < 0.5 * GROUP_SPREAD) {
            return;
        }
        double ahead = -(dx * scratch.wishX + dy * scratch.wishY);
        if (ahead > 0.5 * GROUP_SPREAD) {
            scratch.limit *= Math.max(0.2, 1 - 0.5 * (ahead - 0.5 * GROUP_SPREAD));
        }
        double pull = 0.5 * Math.min(1, (far - 0.5 * GROUP_SPREAD) / GROUP_SPREAD);
        if (ahead <= 0) {
            double wx = scratch.wishX + pull * dx / far;
            double wy = scratch.wishY + pull * dy / far;
            double norm = Math.sqrt(wx * wx + wy * wy);
            scratch.wishX = wx / norm;
            scratch.wishY = wy / norm;
        }
    }

    private double slopeFactor(int cell, Scratch scratch) {
        int slope = floor.slopeOf[cell];
        double grade = slopeX[slope] * scratch.wishX + slopeY[slope] * scratch.wishY;
        return slope == 0 ? 1 : Math.exp(-3.5 * (Math.abs(grade + 0.05) - 0.05));
    }
}
