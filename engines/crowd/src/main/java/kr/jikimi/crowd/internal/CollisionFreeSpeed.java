package kr.jikimi.crowd.internal;

/**
 * The collision-free speed model (Tordeux, Chraibi, Seyfried 2016). Direction: the wish plus
 * {@code -a exp((l - s) / D)} along every neighbour at distance s, followed within the turning time (Xu et al. 2019).
 * Speed: {@code min(v0, max(0, (s - l) / T))} with s the distance of the nearest person in the band ahead that the body sweeps. l is two radii and the
 * standing gap, the band two bodies wide: the gap is kept ahead, not beside (as the buffer of JuPedSim's third version
 * of the model).
 *
 * <p>Addition of ours: those who come towards a person turn him aside, to the right unless they are well to the right
 * themselves. Without it two streams block each other for good at densities at which real ones pass. People prefer a
 * side, which depends on the country (Moussaid, Helbing, Garnier, Johansson, Combe, Theraulaz 2009, Proc. R. Soc. B
 * 276, 2755); in Korea it is the right.
 */
final class CollisionFreeSpeed extends Motion {

    /** Whose direction is so far against the wish (cosine) is coming towards one. */
    private static final double TOWARDS = -0.5;

    /** Half the width of the band in which they count, metres. */
    private static final double BAND = 0.5;

    /** Who is not farther to the right than that is passed on the right, metres. */
    private static final double RIGHT = 0.3;

    private static final double ASIDE = 3;
    private static final double ASIDE_RANGE = 0.5;

    private final double push;
    private final double reach;

    CollisionFreeSpeed(People people, Neighbours neighbours, Steering steering, Constants constants, int workers) {
        super(people, neighbours, steering, constants, workers);
        this.push = 1 / parameters.neighbourRange();
        this.reach = spacing + 6 * parameters.neighbourRange();
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
        sight.look(at, reach, scratch);
        turn(at, x, y, scratch);
        double ex = scratch.outX;
        double ey = scratch.outY;
        look(person, ex, ey);
        double speed = speedBehind(nearest(at, ex, ey, limit, scratch), limit);
        walk(at, speed * ex, speed * ey, scratch);
    }

    /** Who is beyond the reach in which people turn matters only when nobody is nearer, and only ahead. */
    private double nearest(int at, double ex, double ey, double limit, Scratch scratch) {
        double nearest = sight.nearestFound(ex, ey, scratch);
        double braking = limit * parameters.timeGap() + spacing;
        return nearest == Double.POSITIVE_INFINITY && braking > reach
                ? sight.nearestAhead(at, ex, ey, braking, scratch)
                : nearest;
    }

    private void turn(int at, double x, double y, Scratch scratch) {
        double sumX = scratch.wishX;
        double sumY = scratch.wishY;
        double aside = 0;
        for (int k = 0; k < scratch.found; k++) {
            double distance = scratch.distance[k];
            if (distance < reach && distance > 0) {
                double weight = parameters.neighbourStrength() * Decay.of((distance - spacing) * push) / distance;
                sumX -= weight * scratch.dx[k];
                sumY -= weight * scratch.dy[k];
            }
            aside += aside(k, scratch);
        }
        aside = Math.clamp(aside, -ASIDE, ASIDE);
        scratch.outX = sumX - aside * scratch.wishY;
        scratch.outY = sumY + aside * scratch.wishX;
        pushFromWalls(x, y, scratch);
        follow(at, scratch);
    }

    /** How much a person who comes towards one turns one to the left; negative: to the right. */
    private double aside(int k, Scratch scratch) {
        int other = scratch.place[k];
        double along = scratch.wishX * scratch.dx[k] + scratch.wishY * scratch.dy[k];
        double left = scratch.wishX * scratch.dy[k] - scratch.wishY * scratch.dx[k];
        double facing = scratch.wishX * neighbours.directionX[other] + scratch.wishY * neighbours.directionY[other];
        // one branch, seldom taken, instead of three that nobody can predict
        boolean comes = facing < TOWARDS & along > 0 & Math.abs(left) < BAND;
        if (!comes) {
            return 0;
        }
        double weight = ASIDE * Decay.of((scratch.distance[k] - spacing) / ASIDE_RANGE);
        return left > -RIGHT ? -weight : weight;
    }
}
