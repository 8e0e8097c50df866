package kr.jikimi.crowd.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.Fault;
import kr.jikimi.crowd.Scenario;

/**
 * Whether people fit through the exits, and whether each opening is drawn once: of two exits that run along each other
 * one would stand in the way of those who leave by the other. Two that are never open at the same time may: a door with
 * two times of opening.
 */
final class DoorCheck {

    /** Exits may run along each other for so long, metres: lines are drawn by hand. */
    private static final double OVERLAP = 0.1;

    private static final double STEP = 0.02;

    private final Scenario scenario;
    private final Floor floor;
    private final List<Fault> faults = new ArrayList<>();

    private DoorCheck(Floor floor, Scenario scenario) {
        this.floor = floor;
        this.scenario = scenario;
    }

    /** @param scenario with its true hours; those of the floor do not matter */
    static List<Fault> faults(Floor floor, Scenario scenario) {
        var check = new DoorCheck(floor, scenario);
        for (int exit = 0; exit < scenario.exits().size(); exit++) {
            check.width(exit);
            for (int before = 0; before < exit; before++) {
                check.twice(exit, before);
            }
        }
        return check.faults;
    }

    private void width(int exit) {
        double person = 2 * scenario.radius();
        double width = Math.min(width(floor, exit), floor.lineOf(exit).getLength());
        if (floor.onEdge[exit] && width < person - 1e-6) {
            faults.add(new Fault(
                    place(exit),
                    String.format(
                            Locale.ROOT,
                            "exit \"%s\" opens only %.2f m of the edge; a person is %.2f m wide",
                            scenario.exits().get(exit).id(),
                            width,
                            person),
                    "draw it as wide as the door, along the edge of the walkable area."));
        }
    }

    /** What it opens of the edge, and what of it lies inside the area. */
    private static double width(Floor floor, int exit) {
        Segments pieces = floor.exits;
        double sum = 0;
        for (int k = 0; k < pieces.size; k++) {
            boolean inside = floor.isInside((pieces.ax[k] + pieces.bx[k]) / 2, (pieces.ay[k] + pieces.by[k]) / 2);
            if (pieces.owner[k] == exit && floor.openWidth[k] > 0) {
                sum += floor.openWidth[k];
            } else if (pieces.owner[k] == exit && inside) {
                sum += Math.hypot(pieces.bx[k] - pieces.ax[k], pieces.by[k] - pieces.ay[k]);
            }
        }
        return sum;
    }

    private void twice(int exit, int before) {
        Exit one = scenario.exits().get(before);
        Exit two = scenario.exits().get(exit);
        boolean together = one.openFrom() < two.openTo() && two.openFrom() < one.openTo();
        double along = together ? along(Segments.of(one.line()), Segments.of(two.line())) : 0;
        if (along > OVERLAP) {
            faults.add(new Fault(
                    place(exit),
                    String.format(
                            Locale.ROOT,
                            "exit \"%s\" runs along exit \"%s\" for %.1f m while both are open",
                            two.id(),
                            one.id(),
                            along),
                    "draw each opening once: let one line begin where the other ends, or give the two hours that do not"
                            + " overlap (openFrom, openTo)."));
        }
    }

    /** How many metres of the second line run along the first, no farther off than an exit may lie from its wall. */
    private static double along(Segments first, Segments second) {
        double sum = 0;
        for (int k = 0; k < second.size; k++) {
            double length = Math.hypot(second.bx[k] - second.ax[k], second.by[k] - second.ay[k]);
            int parts = (int) Math.ceil(length / STEP);
            int beside = 0;
            for (int part = 0; part < parts; part++) {
                beside += isBeside(first, second, k, (part + 0.5) / parts) ? 1 : 0;
            }
            sum += length * beside / parts;
        }
        return sum;
    }

    private static boolean isBeside(Segments first, Segments second, int piece, double share) {
        double dx = second.bx[piece] - second.ax[piece];
        double dy = second.by[piece] - second.ay[piece];
        for (int k = 0; k < first.size; k++) {
            double ex = first.bx[k] - first.ax[k];
            double ey = first.by[k] - first.ay[k];
            double px = second.ax[piece] + share * dx - first.ax[k];
            double py = second.ay[piece] + share * dy - first.ay[k];
            double norm = Math.hypot(ex, ey);
            double at = (px * ex + py * ey) / norm;
            boolean parallel = Math.abs(dx * ex + dy * ey) > 0.9 * norm * Math.hypot(dx, dy);
            if (parallel && at >= 0 && at <= norm && Math.abs(ex * py - ey * px) <= Floor.EXIT_TOLERANCE * norm) {
                return true;
            }
        }
        return false;
    }

    private static String place(int exit) {
        return "exits[" + exit + "].line";
    }
}
