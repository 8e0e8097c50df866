package kr.jikimi.crowd.internal;

/**
 * The anticipation velocity model (Xu, Chraibi, Seyfried 2021). Those in front turn a person sideways, the stronger the
 * nearer they will be after the anticipation time and the more they come towards: across the wish, away from where the
 * other will be. Direction follows within the turning time; speed as in the collision-free speed model.
 */
final class AnticipationVelocity extends Motion {

    /** Who has no room ahead creeps on nevertheless, which resolves blockades, m/s. */
    private static final double CREEP = 0.01;

    /** Share of the missing gap by which a person goes back in a second. */
    private static final double EASE = 0.3;

    private final double decay;
    private final double reach;
    private final double range;

    AnticipationVelocity(People people, Neighbours neighbours, Steering steering, Constants constants, int workers) {
        super(people, neighbours, steering, constants, workers);
        this.decay = 1 / parameters.neighbourRange();
        this.reach = spacing + 6 * parameters.neighbourRange();
        this.range = reach + parameters.anticipation();
    }

    @Override
    void move(int at, Scratch scratch) {
        int person = neighbours.person[at];
        double x = neighbours.x[at];
        double y = neighbours.y[at];
        steering.steer(person, x, y, scratch);
        double limit = scratch.limit;
        if (limit == 0) {
            stand(at, scratch);
            return;
        }
        sight.look(at, Math.max(range, limit * parameters.timeGap() + spacing), scratch);
        turn(at, x, y, scratch);
        double ex = scratch.outX;
        double ey = scratch.outY;
        look(person, ex, ey);
        double speed = speedBehind(sight.nearestFound(ex, ey, scratch), limit);
        if (speed < CREEP) {
            feelTheWay(at, ex, ey, scratch);
        } else {
            walk(at, speed * ex, speed * ey, scratch);
        }
    }

    /**
     * Creeps on, and a little back from everybody nearer than people stand. JuPedSim draws for this model whether a person
     * without room creeps on, back or not at all; creeping on alone would press people into each other.
     */
    private void feelTheWay(int at, double ex, double ey, Scratch scratch) {
        scratch.outX = CREEP * ex;
        scratch.outY = CREEP * ey;
        for (int k = 0; k < scratch.found; k++) {
            if (scratch.distance[k] < spacing) {
                Contact.ease(k, spacing, EASE, scratch);
            }
        }
        walk(at, scratch.outX, scratch.outY, scratch);
    }

    private void turn(int at, double x, double y, Scratch scratch) {
        double wishX = scratch.wishX;
        double wishY = scratch.wishY;
        double sideways = 0;
        for (int k = 0; k < scratch.found; k++) {
            sideways += influence(at, k, scratch);
        }
        scratch.outX = wishX - sideways * wishY;
        scratch.outY = wishY + sideways * wishX;
        pushFromWalls(x, y, scratch);
        double before = wishX * neighbours.directionX[at] + wishY * neighbours.directionY[at];
        double wanted = wishX * scratch.outX + wishY * scratch.outY;
        if (before * wanted < 0) {
            turnAtOnce(scratch);
        } else {
            follow(at, scratch);
        }
    }

    /** How much one neighbour turns the person, to the left when positive. */
    private double influence(int at, int k, Scratch scratch) {
        int other = scratch.place[k];
        double distance = Math.max(scratch.distance[k], 1e-9);
        double ux = scratch.dx[k] / distance;
        double uy = scratch.dy[k] / distance;
        boolean seen = scratch.wishX * ux + scratch.wishY * uy >= 0
                || neighbours.directionX[at] * ux + neighbours.directionY[at] * uy >= 0;
        if (!seen) {
            return 0;
        }
        double closing = (neighbours.velocityX[at] - neighbours.velocityX[other]) * ux
                + (neighbours.velocityY[at] - neighbours.velocityY[other]) * uy;
        double gap = distance - spacing - closing * parameters.anticipation();
        double against =
                1 - (scratch.wishX * neighbours.directionX[other] + scratch.wishY * neighbours.directionY[other]);
        double strength = parameters.neighbourStrength() * (1 + 0.5 * against) * Decay.of(gap * decay);
        double laterX = scratch.dx[k] + neighbours.velocityX[other] * parameters.anticipation();
        double laterY = scratch.dy[k] + neighbours.velocityY[other] * parameters.anticipation();
        double side = -scratch.wishY * laterX + scratch.wishX * laterY;
        boolean left = side == 0 ? (neighbours.person[at] & 1) == 0 : side < 0;
        return left ? strength : -strength;
    }

    private static void turnAtOnce(Scratch scratch) {
        double norm = Math.max(1e-12, Math.sqrt(scratch.outX * scratch.outX + scratch.outY * scratch.outY));
        scratch.outX /= norm;
        scratch.outY /= norm;
    }
}
