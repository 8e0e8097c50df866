package kr.jikimi.crowd.internal;

/**
 * Bodies do not go into each other: along the line to another, nobody walks farther in one step than half the way that
 * is left until they touch; who touches does not come nearer. As both keep to it, and read only the old positions, two
 * who are apart stay apart, whoever is moved first. The same for all models. Cost: those found by {@link Sight}.
 */
final class Contact {

    /** What {@link #slide} takes away in addition, so that rounding does not hold up whoever slides along, metres. */
    private static final double ROUNDING = 1e-12;

    private Contact() {}

    /** Takes out of the way in the scratch's out what leads too near, one neighbour after the other. */
    static void slide(double touching, Scratch scratch) {
        double reach = reach(touching, scratch);
        for (int k = 0; k < scratch.seen; k++) {
            if (scratch.distance[k] < reach) {
                double excess = excess(k, touching, ROUNDING, scratch);
                scratch.outX -= excess * scratch.dx[k];
                scratch.outY -= excess * scratch.dy[k];
            }
        }
    }

    /** Shortens the way until it leads too near to nobody. */
    static void shorten(double touching, Scratch scratch) {
        double reach = reach(touching, scratch);
        double share = 1;
        for (int k = 0; k < scratch.seen; k++) {
            if (scratch.distance[k] < reach) {
                double excess = excess(k, touching, 0, scratch) * scratch.distance[k];
                double towards = (scratch.outX * scratch.dx[k] + scratch.outY * scratch.dy[k]) / scratch.distance[k];
                share = excess > 0 ? Math.min(share, 1 - excess / towards) : share;
            }
        }
        scratch.outX *= share;
        scratch.outY *= share;
    }

    /** Adds to a velocity in the scratch's out what leads back from a neighbour who is nearer than the distance given. */
    static void ease(int k, double near, double share, Scratch scratch) {
        double distance = Math.max(scratch.distance[k], 1e-9);
        double speed = share * (near - distance) / distance;
        scratch.outX -= speed * scratch.dx[k];
        scratch.outY -= speed * scratch.dy[k];
    }

    /** Who is farther than that cannot be touched. */
    private static double reach(double touching, Scratch scratch) {
        return touching + 2 * Math.sqrt(scratch.outX * scratch.outX + scratch.outY * scratch.outY);
    }

    /** How much too far the way leads towards a neighbour, as a multiple of the distance; 0 when it does not. */
    private static double excess(int k, double touching, double rounding, Scratch scratch) {
        double distance = Math.max(scratch.distance[k], 1e-9);
        double towards = (scratch.outX * scratch.dx[k] + scratch.outY * scratch.dy[k]) / distance;
        double allowed = Math.max(0, (distance - touching) / 2);
        return Math.max(0, towards - allowed + rounding) / distance;
    }
}
