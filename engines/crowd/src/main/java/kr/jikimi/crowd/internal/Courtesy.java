package kr.jikimi.crowd.internal;

/**
 * How those who queue make room: out of the line of those who come out of a waypoint or are called to it, to the nearer
 * side and a little back; and away from who stands nearly in touch, so that the queue opens row by row. Ours; without it
 * a dense queue closes a ring that nobody leaves. Cost: the neighbours of those who queue.
 */
final class Courtesy {

    /** Room is made for those nearer than that beyond touching, metres. */
    private static final double ROOM = 0.5;

    /** Over these metres the haste grows to its full size. */
    private static final double GROWTH = 0.3;

    /** How fast people step aside, m/s. */
    private static final double HASTE = 0.6;

    /** Who stands that much beyond touching is left in peace, metres. */
    private static final double PEACE = 0.05;

    /** Share of the distance to that peace which is gone in a second. */
    private static final double EASE = 2;

    /** Cosine: who has passed by needs no more room. */
    private static final double PASSED = -0.3;

    private final People people;
    private final Neighbours neighbours;
    private final Sight sight;
    private final double contact;

    Courtesy(People people, Neighbours neighbours, Sight sight, double contact) {
        this.people = people;
        this.neighbours = neighbours;
        this.sight = sight;
        this.contact = contact;
    }

    /** Whether the person, who queues, makes room; sets the velocity in the scratch's out. */
    boolean makesRoom(int at, Scratch scratch) {
        sight.look(at, contact + ROOM, scratch);
        scratch.outX = 0;
        scratch.outY = 0;
        for (int k = 0; k < scratch.found; k++) {
            if (people.makesWay(neighbours.person[at], neighbours.person[scratch.place[k]])) {
                stepAside(k, scratch);
            } else if (scratch.distance[k] < contact + PEACE) {
                Contact.ease(k, contact + PEACE, EASE, scratch);
            }
        }
        double speed = Math.sqrt(scratch.outX * scratch.outX + scratch.outY * scratch.outY);
        if (speed > HASTE) {
            scratch.outX *= HASTE / speed;
            scratch.outY *= HASTE / speed;
        }
        return speed > 0.01;
    }

    private void stepAside(int k, Scratch scratch) {
        double distance = Math.max(scratch.distance[k], 1e-9);
        double ux = scratch.dx[k] / distance;
        double uy = scratch.dy[k] / distance;
        double px = neighbours.directionX[scratch.place[k]];
        double py = neighbours.directionY[scratch.place[k]];
        if (-(px * ux + py * uy) < PASSED) {
            return;
        }
        double haste = HASTE * Math.min(1, (contact + ROOM - distance) / GROWTH);
        double side = py * ux - px * uy >= 0 ? 1 : -1;
        scratch.outX += haste * (-side * py - 0.5 * ux);
        scratch.outY += haste * (side * px - 0.5 * uy);
    }
}
