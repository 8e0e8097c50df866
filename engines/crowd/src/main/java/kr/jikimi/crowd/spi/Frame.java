package kr.jikimi.crowd.spi;

/**
 * The persons inside at one moment of one replica, in the order of their ids. The engine uses one frame again and
 * again: take what you need before you return.
 */
public interface Frame {

    /** Number of the replica, from 0. */
    int replica();

    /** Number of the frame within the replica, from 0. */
    int number();

    /** Simulated seconds. */
    double seconds();

    /** Persons inside. */
    int size();

    /** Number of the person at {@code index}, stable through the replica, from 0. */
    int id(int index);

    /** Metres east. */
    double x(int index);

    /** Metres north. */
    double y(int index);

    /** East part of the unit vector in which the person looks. */
    double directionX(int index);

    /** North part of the unit vector in which the person looks. */
    double directionY(int index);

    /** Speed in metres per second. */
    double speed(int index);

    /** Local density at the person's cell of the grid (Gaussian, 0.7 m), persons per square metre, as last sampled. */
    double density(int index);

    /** Local density of the grid's cell at a place, as last sampled; meaningful in walkable cells. */
    double densityAt(double x, double y);
}
