package kr.jikimi.benchmarks.crowd;

import kr.jikimi.crowd.Model;
import kr.jikimi.crowd.ModelParameters;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.WalkingSpeed;

/**
 * The plain baseline: one step of the default model with every person against every other, no cells, no table, no walls
 * and no ways; on one thread.
 */
final class AllPairs {

    private final ModelParameters constants = ModelParameters.calibrated(Model.COLLISION_FREE_SPEED);
    private final double limit = WalkingSpeed.weidmann().mean();
    private final double spacing = 2 * Scenario.RADIUS + constants.standingGap();
    private final Crowd crowd;
    private final double[] newX;
    private final double[] newY;
    private double sumX;
    private double sumY;

    AllPairs(Crowd crowd) {
        this.crowd = crowd;
        this.newX = new double[crowd.size()];
        this.newY = new double[crowd.size()];
    }

    void step() {
        for (int person = 0; person < crowd.size(); person++) {
            turn(person);
            double norm = Math.hypot(sumX, sumY);
            double speed = speed(person, sumX / norm, sumY / norm);
            newX[person] = crowd.x()[person] + 0.05 * speed * sumX / norm;
            newY[person] = crowd.y()[person] + 0.05 * speed * sumY / norm;
        }
    }

    private void turn(int person) {
        sumX = crowd.directionX()[person];
        sumY = crowd.directionY()[person];
        for (int other = 0; other < crowd.size(); other++) {
            double dx = crowd.x()[other] - crowd.x()[person];
            double dy = crowd.y()[other] - crowd.y()[person];
            double distance = Math.sqrt(dx * dx + dy * dy);
            if (other != person && distance < spacing + 6 * constants.neighbourRange()) {
                double push = constants.neighbourStrength()
                        * Math.min(1, Math.exp((spacing - distance) / constants.neighbourRange()))
                        / distance;
                sumX -= push * dx;
                sumY -= push * dy;
            }
        }
    }

    private double speed(int person, double ex, double ey) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int other = 0; other < crowd.size(); other++) {
            double dx = crowd.x()[other] - crowd.x()[person];
            double dy = crowd.y()[other] - crowd.y()[person];
            boolean ahead = dx * ex + dy * ey >= 0 && Math.abs(dx * ey - dy * ex) <= 2 * Scenario.RADIUS;
            if (other != person && ahead) {
                nearest = Math.min(nearest, Math.sqrt(dx * dx + dy * dy));
            }
        }
        return Math.min(limit, Math.max(0, (nearest - spacing) / constants.timeGap()));
    }

    /** So that no compiler leaves the work out. */
    double check() {
        return newX[0] + newY[0];
    }
}
