package kr.jikimi.crowd.internal;

import java.util.Arrays;
import kr.jikimi.crowd.ModelParameters;

/**
 * One step of everybody: reads the old generation, writes the new one. What is common to the models stands here:
 * walls, the rule that nobody passes a wall or goes against a one-way line.
 */
abstract class Motion {

    /** Persons moved by one chunk. */
    static final int CHUNK = 128;

    final People people;
    final Neighbours neighbours;
    final Steering steering;
    final Sight sight;
    final ModelParameters parameters;
    final double radius;
    final double spacing;
    final double timeStep;
    private final Courtesy courtesy;
    private final Scratch[] scratches;

    Motion(People people, Neighbours neighbours, Steering steering, Constants constants, int workers) {
        this.people = people;
        this.neighbours = neighbours;
        this.steering = steering;
        this.parameters = constants.parameters();
        this.radius = constants.radius();
        this.sight = new Sight(people, neighbours, steering, 2 * constants.radius());
        this.courtesy = new Courtesy(people, neighbours, sight, 2 * constants.radius());
        this.spacing = 2 * constants.radius() + parameters.standingGap();
        this.timeStep = constants.timeStep();
        this.scratches = new Scratch[workers];
        Arrays.setAll(scratches, k -> new Scratch());
    }

    /** What a model needs to know beside the people. */
    record Constants(ModelParameters parameters, double radius, double timeStep) {}

    final int chunks() {
        return (neighbours.count + CHUNK - 1) / CHUNK;
    }

    final void chunk(int chunk, int worker) {
        int end = Math.min(neighbours.count, (chunk + 1) * CHUNK);
        for (int at = chunk * CHUNK; at < end; at++) {
            step(at, scratches[worker]);
        }
    }

    private void step(int at, Scratch scratch) {
        int person = neighbours.person[at];
        if (people.mode[person] == People.QUEUEING && courtesy.makesRoom(at, scratch)) {
            look(person, neighbours.directionX[at], neighbours.directionY[at]);
            walk(at, scratch.outX, scratch.outY, scratch);
        } else {
            move(at, scratch);
        }
    }

    /** Moves the person at a place of the sorted arrays. */
    abstract void move(int at, Scratch scratch);

    /** Adds to the scratch's out the push of the walls: strength exp((radius - distance) / range), away from each. */
    final void pushFromWalls(double x, double y, Scratch scratch) {
        SegmentIndex near = steering.epoch().walls.near;
        int tile = near.tiles.index(x, y);
        double reach = radius + 8 * parameters.wallRange();
        for (int k = near.start[tile]; k < near.start[tile + 1]; k++) {
            int piece = near.list[k];
            if (near.segments.owner[piece] == Segments.WALL) {
                pushFromWall(near.segments, piece, x, y, reach, scratch);
            }
        }
    }

    private void pushFromWall(Segments walls, int piece, double x, double y, double reach, Scratch scratch) {
        double share = walls.nearest(piece, x, y);
        double dx = x - walls.ax[piece] - share * (walls.bx[piece] - walls.ax[piece]);
        double dy = y - walls.ay[piece] - share * (walls.by[piece] - walls.ay[piece]);
        double d2 = dx * dx + dy * dy;
        if (d2 < reach * reach && d2 > 1e-12 && share < 1) {
            double distance = Math.sqrt(d2);
            double push = parameters.wallStrength()
                    * Math.exp(Math.min(0, radius - distance) / parameters.wallRange())
                    / distance;
            scratch.outX += push * dx;
            scratch.outY += push * dy;
        }
    }

    /**
     * Writes the new generation of one person: walks with the velocity for one step, slides along others who touch and
     * along walls nearer than the radius, and stays where the way would cross a wall or go against a one-way line.
     */
    final void walk(int at, double vx, double vy, Scratch scratch) {
        int person = neighbours.person[at];
        double x = neighbours.x[at];
        double y = neighbours.y[at];
        scratch.outX = vx * timeStep;
        scratch.outY = vy * timeStep;
        boolean moves = vx != 0 || vy != 0;
        if (moves) {
            Contact.slide(2 * radius, scratch);
        }
        if (people.mode[person] != People.LEAVING) {
            keepWithinWalls(person, x, y, scratch);
        }
        if (moves) {
            Contact.shorten(2 * radius, scratch);
        }
        people.newX[person] = x + scratch.outX;
        people.newY[person] = y + scratch.outY;
        people.newVelocityX[person] = scratch.outX / timeStep;
        people.newVelocityY[person] = scratch.outY / timeStep;
    }

    private void keepWithinWalls(int person, double x, double y, Scratch scratch) {
        Walls walls = steering.epoch().walls;
        int tile = walls.near.tiles.index(x, y);
        int exit = people.goal[person];
        if (walls.near.start[tile] < walls.near.start[tile + 1]) {
            slide(walls.near, tile, x, y, exit, scratch);
            slide(walls.near, tile, x, y, exit, scratch);
            if (walls.near.blocks(x, y, x + scratch.outX, y + scratch.outY, exit < 0 ? Integer.MIN_VALUE : exit)) {
                scratch.outX = 0;
                scratch.outY = 0;
            }
        }
        if (walls.oneWay.size > 0 && walls.againstOneWay(x, y, x + scratch.outX, y + scratch.outY)
                || steering.isHeld(person, x, y, x + scratch.outX, y + scratch.outY)) {
            scratch.outX = 0;
            scratch.outY = 0;
        }
    }

    private void slide(SegmentIndex near, int tile, double x, double y, int exit, Scratch scratch) {
        Segments walls = near.segments;
        for (int k = near.start[tile]; k < near.start[tile + 1]; k++) {
            int piece = near.list[k];
            double nx = x + scratch.outX;
            double ny = y + scratch.outY;
            if ((walls.owner[piece] == Segments.WALL || walls.owner[piece] != exit)
                    && walls.distanceSquared(piece, nx, ny) < radius * radius) {
                stop(walls, piece, x, y, scratch);
            }
        }
    }

    /** Takes the part out of the way that leads towards the piece. */
    private static void stop(Segments walls, int piece, double x, double y, Scratch scratch) {
        double share = walls.nearest(piece, x, y);
        double dx = x - walls.ax[piece] - share * (walls.bx[piece] - walls.ax[piece]);
        double dy = y - walls.ay[piece] - share * (walls.by[piece] - walls.ay[piece]);
        double d2 = dx * dx + dy * dy;
        double into = scratch.outX * dx + scratch.outY * dy;
        if (into < 0 && d2 > 1e-12) {
            scratch.outX -= into / d2 * dx;
            scratch.outY -= into / d2 * dy;
        }
    }

    /** Stays, looking as before. */
    final void stand(int at, Scratch scratch) {
        look(neighbours.person[at], neighbours.directionX[at], neighbours.directionY[at]);
        walk(at, 0, 0, scratch);
    }

    /** The speed at which a person at some distance ahead is reached no sooner than the time gap. */
    final double speedBehind(double nearest, double limit) {
        return Math.min(limit, Math.max(0, (nearest - spacing) / parameters.timeGap()));
    }

    /** Turns from the direction of before towards the scratch's out, by the share of the turning time that a step is. */
    final void follow(int at, Scratch scratch) {
        double norm = Math.sqrt(scratch.outX * scratch.outX + scratch.outY * scratch.outY);
        double share = Math.min(1, timeStep / Math.max(parameters.turningTime(), timeStep));
        double dx = neighbours.directionX[at];
        double dy = neighbours.directionY[at];
        if (norm > 1e-12) {
            dx += share * (scratch.outX / norm - dx);
            dy += share * (scratch.outY / norm - dy);
        }
        double length = Math.sqrt(dx * dx + dy * dy);
        boolean turns = length > 1e-9;
        scratch.outX = turns ? dx / length : neighbours.directionX[at];
        scratch.outY = turns ? dy / length : neighbours.directionY[at];
    }

    final void look(int person, double directionX, double directionY) {
        people.newDirectionX[person] = directionX;
        people.newDirectionY[person] = directionY;
    }
}
