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

    int found;

    /** The wished direction and the highest speed; 0: stands. */
    double wishX;

    double wishY;
    double limit;

    /** A point or a way that a helper returns. */
    double outX;

    double outY;
}
