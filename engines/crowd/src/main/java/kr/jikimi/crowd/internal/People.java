package kr.jikimi.crowd.internal;

/**
 * Everybody of a replica, one array per property, indexed by the person's number. Positions, directions and
 * velocities have an old generation, which is read, and a new one, which is written; {@link #swap} exchanges them.
 */
final class People {

    /** Not yet in. */
    static final byte AWAITED = 0;
    /** On the way to the goal. */
    static final byte WALKING = 1;
    /** Before a waypoint that has no place yet. */
    static final byte QUEUEING = 2;
    /** At a waypoint. */
    static final byte STAYING = 3;
    /** Out by an exit and no longer counted, but still in the way of those who follow. */
    static final byte LEAVING = 4;
    /** Away. */
    static final byte GONE = 5;

    static final int NOWHERE = -1;

    final int count;
    double[] x;
    double[] y;
    double[] directionX;
    double[] directionY;
    double[] velocityX;
    double[] velocityY;
    double[] newX;
    double[] newY;
    double[] newDirectionX;
    double[] newDirectionY;
    double[] newVelocityX;
    double[] newVelocityY;

    final float[] freeSpeed;
    final double[] arrival;
    final int[] source;
    /** The exit asked for, or -1: the nearest. */
    final int[] wishedExit;
    /** Number of the journey, or -1. */
    final int[] journey;
    /** How many waypoints of the journey are done. */
    final int[] done;

    final int[] goal;
    final byte[] mode;
    final double[] stayUntil;
    /** The waypoint whose place the person holds, or -1. */
    final int[] holds;
    /** The goal (a waypoint) at which the person was last, or -1: those who queue there let him pass. */
    final int[] comesFrom;
    /** Number of the group, or -1. */
    final int[] group;
    /** The direction in which a person leaves by the exit. */
    final double[] outX;

    final double[] outY;

    /** Persons inside, by number. */
    final int[] inside;

    int insideCount;
    /** Persons leaving, in the order in which they left. */
    final int[] leaving;

    int leavingCount;

    People(int count) {
        this.count = count;
        this.x = new double[count];
        this.y = new double[count];
        this.directionX = new double[count];
        this.directionY = new double[count];
        this.velocityX = new double[count];
        this.velocityY = new double[count];
        this.newX = new double[count];
        this.newY = new double[count];
        this.newDirectionX = new double[count];
        this.newDirectionY = new double[count];
        this.newVelocityX = new double[count];
        this.newVelocityY = new double[count];
        this.freeSpeed = new float[count];
        this.arrival = new double[count];
        this.source = new int[count];
        this.wishedExit = filled(count);
        this.journey = filled(count);
        this.done = new int[count];
        this.goal = filled(count);
        this.mode = new byte[count];
        this.stayUntil = new double[count];
        this.holds = filled(count);
        this.comesFrom = filled(count);
        this.group = filled(count);
        this.outX = new double[count];
        this.outY = new double[count];
        this.leaving = new int[count];
        this.inside = new int[count];
    }

    private static int[] filled(int count) {
        int[] numbers = new int[count];
        java.util.Arrays.fill(numbers, -1);
        return numbers;
    }

    /** Whether somebody who queues may have to make way for the person: who comes out of a waypoint or is called to one. */
    boolean mayPass(int person) {
        return comesFrom[person] >= 0 || holds[person] >= 0;
    }

    /** Whether one person queues and makes way for the other. */
    boolean makesWay(int one, int other) {
        return mode[one] == QUEUEING
                && (mode[other] == WALKING
                        ? mayPass(other)
                        : mode[other] == QUEUEING && comesFrom[other] == goal[one] && goal[other] != goal[one]);
    }

    /** The new generation becomes the old one. */
    void swap() {
        double[] kept = x;
        x = newX;
        newX = kept;
        kept = y;
        y = newY;
        newY = kept;
        kept = directionX;
        directionX = newDirectionX;
        newDirectionX = kept;
        kept = directionY;
        directionY = newDirectionY;
        newDirectionY = kept;
        kept = velocityX;
        velocityX = newVelocityX;
        newVelocityX = kept;
        kept = velocityY;
        velocityY = newVelocityY;
        newVelocityY = kept;
    }

    /** Whether the last step changed nothing for anybody inside, and nobody's wait will end by itself. */
    boolean isStill() {
        for (int k = 0; k < insideCount; k++) {
            int person = inside[k];
            boolean stirs = mode[person] != WALKING
                    || x[person] != newX[person]
                    || y[person] != newY[person]
                    || directionX[person] != newDirectionX[person]
                    || directionY[person] != newDirectionY[person]
                    || velocityX[person] != newVelocityX[person]
                    || velocityY[person] != newVelocityY[person];
            if (stirs) {
                return false;
            }
        }
        return true;
    }

    void put(int person, double px, double py) {
        x[person] = px;
        y[person] = py;
        velocityX[person] = 0;
        velocityY[person] = 0;
    }

    /** Adds a person to those inside, who stay in the order of their numbers. */
    void enter(int person) {
        int at = insideCount++;
        while (at > 0 && inside[at - 1] > person) {
            inside[at] = inside[at - 1];
            at--;
        }
        inside[at] = person;
    }
}
