package kr.jikimi.crowd.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.Model;
import kr.jikimi.crowd.ModelParameters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fast step beside a slow, obvious one: all pairs, all walls, the formulas as printed. */
class AllPairsTwinTests {

    /** The table of exponentials is good to 2e-6; times strength, turning and 0.05 s it moves nobody by more. */
    private static final double TOLERANCE = 2e-5;

    @ParameterizedTest
    @CsvSource({
        "COLLISION_FREE_SPEED, 1", "COLLISION_FREE_SPEED, 2", "COLLISION_FREE_SPEED, 3",
        "ANTICIPATION_VELOCITY, 1", "ANTICIPATION_VELOCITY, 2", "ANTICIPATION_VELOCITY, 3"
    })
    void stepsLikeTheTwin(Model model, long seed) {
        CrowdRequest request =
                CrowdRequest.of(RandomScenes.scene(seed, 250)).withModel(model).withSeed(seed);
        Replica replica = Quiet.replica(request);
        replica.begin();
        int compared = 0;
        for (int step = 0; step < 160; step++) {
            Twin twin = step % 8 == 0 ? new Twin(replica, request) : null;
            replica.step();
            compared += twin == null ? 0 : twin.compare();
        }
        assertThat(compared).isGreaterThan(2000);
    }

    private static final class Twin {
        final People people;
        final ModelParameters parameters;
        final Walls walls;
        final Steering steering;
        final Model model;
        final double[] expectedX;
        final double[] expectedY;
        final double spacing;
        /** Everybody inside, and those who have just left. */
        final int[] around;
        /** The same row by row in cells of half a metre, as the fast step reads them. */
        final int[] byCell;

        Twin(Replica replica, CrowdRequest request) {
            this.people = replica.people();
            this.steering = replica.steering();
            this.parameters = request.parameters();
            this.walls = steering.epoch().walls;
            this.model = request.model();
            this.spacing = 0.3 + parameters.standingGap();
            this.around = IntStream.concat(
                            Arrays.stream(people.inside, 0, people.insideCount),
                            Arrays.stream(people.leaving, 0, people.leavingCount))
                    .toArray();
            Raster cells = Raster.over(Floor.areaOf(request.scenario()), 0.5, 2);
            this.byCell = Arrays.stream(around)
                    .boxed()
                    .sorted(Comparator.comparingInt(j -> cells.index(people.x[j], people.y[j])))
                    .mapToInt(Integer::intValue)
                    .toArray();
            this.expectedX = new double[people.count];
            this.expectedY = new double[people.count];
            for (int k = 0; k < people.insideCount; k++) {
                move(people.inside[k]);
            }
        }

        int compare() {
            for (int k = 0; k < people.insideCount; k++) {
                int person = people.inside[k];
                assertThat(people.x[person]).isCloseTo(expectedX[person], within(TOLERANCE));
                assertThat(people.y[person]).isCloseTo(expectedY[person], within(TOLERANCE));
            }
            return people.insideCount;
        }

        private void move(int i) {
            var scratch = new Scratch();
            steering.steer(i, people.x[i], people.y[i], scratch);
            double wishX = scratch.wishX;
            double wishY = scratch.wishY;
            double[] e = direction(i, wishX, wishY);
            double ahead = Double.POSITIVE_INFINITY;
            for (int j : around) {
                double dx = people.x[j] - people.x[i];
                double dy = people.y[j] - people.y[i];
                boolean inBand = e[0] * dx + e[1] * dy >= 0 && Math.abs(e[0] * dy - e[1] * dx) <= 0.3;
                if (j != i && inBand && sees(i, j)) {
                    ahead = Math.min(ahead, Math.sqrt(dx * dx + dy * dy));
                }
            }
            double speed = Math.min(scratch.limit, Math.max(0, (ahead - spacing) / parameters.timeGap()));
            double[] way = {0.05 * speed * e[0], 0.05 * speed * e[1]};
            if (model == Model.ANTICIPATION_VELOCITY && speed < 0.01) {
                way = new double[] {0.05 * 0.01 * e[0], 0.05 * 0.01 * e[1]};
                goBack(i, way);
            }
            walk(i, scratch.limit == 0 ? new double[2] : way);
        }

        private void goBack(int i, double[] way) {
            for (int j : around) {
                double dx = people.x[j] - people.x[i];
                double dy = people.y[j] - people.y[i];
                double s = Math.hypot(dx, dy);
                if (j != i && s < spacing && sees(i, j)) {
                    way[0] -= 0.05 * 0.3 * (spacing - s) * dx / s;
                    way[1] -= 0.05 * 0.3 * (spacing - s) * dy / s;
                }
            }
        }

        private boolean sees(int i, int j) {
            for (int k = 0; k < walls.segments.size; k++) {
                if (walls.segments.owner[k] == Segments.WALL
                        && walls.segments.crosses(k, people.x[i], people.y[i], people.x[j], people.y[j])) {
                    return false;
                }
            }
            return true;
        }

        private double[] direction(int i, double wishX, double wishY) {
            double[] sum = {wishX, wishY};
            double aside = 0;
            for (int j : around) {
                if (j != i && sees(i, j)) {
                    if (model == Model.COLLISION_FREE_SPEED) {
                        repel(i, j, sum);
                        aside += aside(i, j, wishX, wishY);
                    } else {
                        anticipate(i, j, wishX, wishY, sum);
                    }
                }
            }
            aside = Math.max(-3, Math.min(3, aside));
            sum[0] -= aside * wishY;
            sum[1] += aside * wishX;
            repelFromWalls(i, sum);
            double before = wishX * people.directionX[i] + wishY * people.directionY[i];
            double wanted = wishX * sum[0] + wishY * sum[1];
            double norm = Math.hypot(sum[0], sum[1]);
            double share = model == Model.ANTICIPATION_VELOCITY && before * wanted < 0 ? 1 : 0.05 / 0.3;
            double x = people.directionX[i] + share * (sum[0] / norm - people.directionX[i]);
            double y = people.directionY[i] + share * (sum[1] / norm - people.directionY[i]);
            double length = Math.hypot(x, y);
            return new double[] {x / length, y / length};
        }

        private void repel(int i, int j, double[] sum) {
            double dx = people.x[j] - people.x[i];
            double dy = people.y[j] - people.y[i];
            double s = Math.hypot(dx, dy);
            if (s < spacing + 6 * parameters.neighbourRange()) {
                double r = parameters.neighbourStrength()
                        * Math.min(1, Math.exp((spacing - s) / parameters.neighbourRange()));
                sum[0] -= r * dx / s;
                sum[1] -= r * dy / s;
            }
        }

        private double aside(int i, int j, double wishX, double wishY) {
            double dx = people.x[j] - people.x[i];
            double dy = people.y[j] - people.y[i];
            double s = Math.hypot(dx, dy);
            double left = wishX * dy - wishY * dx;
            boolean isAhead = s < spacing + 0.6 && wishX * dx + wishY * dy > 0 && Math.abs(left) < 0.5;
            boolean isComing = wishX * people.directionX[j] + wishY * people.directionY[j] < -0.5;
            double weight = 3 * Math.min(1, Math.exp((spacing - s) / 0.5));
            return isAhead && isComing ? (left > -0.3 ? -weight : weight) : 0;
        }

        private void anticipate(int i, int j, double wishX, double wishY, double[] sum) {
            double dx = people.x[j] - people.x[i];
            double dy = people.y[j] - people.y[i];
            double s = Math.hypot(dx, dy);
            double ta = parameters.anticipation();
            boolean inRange = s < spacing + 6 * parameters.neighbourRange() + ta;
            boolean seen = wishX * dx + wishY * dy >= 0 || people.directionX[i] * dx + people.directionY[i] * dy >= 0;
            if (!inRange || !seen) {
                return;
            }
            double closing = ((people.velocityX[i] - people.velocityX[j]) * dx
                            + (people.velocityY[i] - people.velocityY[j]) * dy)
                    / s;
            double gap = Math.max(0, s - spacing - closing * ta);
            double facing = 1 + 0.5 * (1 - wishX * people.directionX[j] - wishY * people.directionY[j]);
            double strength = parameters.neighbourStrength() * facing * Math.exp(-gap / parameters.neighbourRange());
            double side = wishX * (dy + ta * people.velocityY[j]) - wishY * (dx + ta * people.velocityX[j]);
            double turn = side == 0 ? (i % 2 == 0 ? 1 : -1) : -Math.signum(side);
            sum[0] += turn * strength * -wishY;
            sum[1] += turn * strength * wishX;
        }

        private void repelFromWalls(int i, double[] sum) {
            for (int k = 0; k < walls.segments.size; k++) {
                double share = walls.segments.nearest(k, people.x[i], people.y[i]);
                double dx = people.x[i] - walls.segments.ax[k] - share * (walls.segments.bx[k] - walls.segments.ax[k]);
                double dy = people.y[i] - walls.segments.ay[k] - share * (walls.segments.by[k] - walls.segments.ay[k]);
                double d = Math.hypot(dx, dy);
                boolean isWall = walls.segments.owner[k] == Segments.WALL;
                if (isWall && share < 1 && d < 0.15 + 8 * parameters.wallRange()) {
                    double r = parameters.wallStrength() * Math.min(1, Math.exp((0.15 - d) / parameters.wallRange()));
                    sum[0] += r * dx / d;
                    sum[1] += r * dy / d;
                }
            }
        }

        /** Slides along every wall that would come nearer than the radius, twice; stays where a wall is crossed. */
        private void walk(int i, double[] way) {
            double x = people.x[i];
            double y = people.y[i];
            keepOff(i, way);
            for (int round = 0; round < 2; round++) {
                for (int k = 0; k < walls.segments.size; k++) {
                    if (!isOpenTo(i, k) && walls.segments.distanceSquared(k, x + way[0], y + way[1]) < 0.15 * 0.15) {
                        slide(k, x, y, way);
                    }
                }
            }
            boolean crosses = walls.againstOneWay(x, y, x + way[0], y + way[1]);
            for (int k = 0; k < walls.segments.size; k++) {
                crosses |= !isOpenTo(i, k) && walls.segments.crosses(k, x, y, x + way[0], y + way[1]);
            }
            double share = crosses ? 0 : shareUntilTouching(i, way);
            expectedX[i] = x + share * way[0];
            expectedY[i] = y + share * way[1];
        }

        /** Neighbour by neighbour, in the order in which the sorted arrays have them: what is too much goes. */
        private void keepOff(int i, double[] way) {
            for (int j : byCell) {
                double s = Math.hypot(people.x[j] - people.x[i], people.y[j] - people.y[i]);
                if (j != i && s < 1 && sees(i, j)) {
                    double ux = (people.x[j] - people.x[i]) / s;
                    double uy = (people.y[j] - people.y[i]) / s;
                    double excess = Math.max(0, way[0] * ux + way[1] * uy - Math.max(0, s - 0.3) / 2 + 1e-12);
                    way[0] -= excess * ux;
                    way[1] -= excess * uy;
                }
            }
        }

        private double shareUntilTouching(int i, double[] way) {
            double share = 1;
            for (int j : around) {
                double s = Math.hypot(people.x[j] - people.x[i], people.y[j] - people.y[i]);
                if (j != i && s < 1 && sees(i, j)) {
                    double towards = (way[0] * (people.x[j] - people.x[i]) + way[1] * (people.y[j] - people.y[i])) / s;
                    double allowed = Math.max(0, s - 0.3) / 2;
                    share = towards > allowed ? Math.min(share, allowed / towards) : share;
                }
            }
            return share;
        }

        private boolean isOpenTo(int i, int k) {
            return walls.segments.owner[k] != Segments.WALL && walls.segments.owner[k] == people.goal[i];
        }

        private void slide(int k, double x, double y, double[] way) {
            double share = walls.segments.nearest(k, x, y);
            double dx = x - walls.segments.ax[k] - share * (walls.segments.bx[k] - walls.segments.ax[k]);
            double dy = y - walls.segments.ay[k] - share * (walls.segments.by[k] - walls.segments.ay[k]);
            double into = (way[0] * dx + way[1] * dy) / (dx * dx + dy * dy);
            if (into < 0) {
                way[0] -= into * dx;
                way[1] -= into * dy;
            }
        }
    }
}
