package kr.jikimi.crowd.internal;

/** What one worker needs while it moves one person after the other; used again and again. */
final class Scratch {

    static final int MOST = 512;

    /** The neighbours of the person at hand: where they are, seen from the person, and how far. */
    final double[] dx = new double[MOST];

    final double[] dy = new double[MOST];
    final double[] distance = new double[MOST];
    /** Their places in the sorted arrays. */
    final int[] place = new int[MOST];

    /** Those the person minds come first, those he passes (a queue) after them, up to {@code seen}. */
    int found;

    int seen;

    /** The wished direction and the highest speed; 0: stands. */
    double wishX;

    double wishY;
    double limit;

    /** A point or a way that a helper returns. */
    double outX;

    double outY;

    void swap(int one, int other) {
        double kept = dx[one];
        dx[one] = dx[other];
        dx[other] = kept;
        kept = dy[one];
        dy[one] = dy[other];
        dy[other] = kept;
        kept = distance[one];
        distance[one] = distance[other];
        distance[other] = kept;
        int who = place[one];
        place[one] = place[other];
        place[other] = who;
    }
}
