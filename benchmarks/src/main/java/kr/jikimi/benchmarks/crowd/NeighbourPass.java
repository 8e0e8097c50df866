package kr.jikimi.benchmarks.crowd;

import java.util.Arrays;
import kr.jikimi.crowd.Model;
import kr.jikimi.crowd.ModelParameters;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.WalkingSpeed;

/**
 * The reference loop: one pass over everybody's neighbours, whose numbers are given, doing one multiplication each.
 * Neighbours are those within the range in which a person of mean speed looks. What a machine needs for this is the least
 * that any step could need.
 */
final class NeighbourPass {

    private final Crowd crowd;
    private final int[] start;
    private int[] neighbours = new int[1 << 16];
    private double sum;

    NeighbourPass(Crowd crowd) {
        this.crowd = crowd;
        this.start = new int[crowd.size() + 1];
        var constants = ModelParameters.calibrated(Model.COLLISION_FREE_SPEED);
        double spacing = 2 * Scenario.RADIUS + constants.standingGap();
        findAll(WalkingSpeed.weidmann().mean() * constants.timeGap() + spacing);
    }

    /** By rows of cells as wide as the range. */
    private void findAll(double range) {
        int columns = 1 + (int) (Arrays.stream(crowd.x()).max().orElse(0) / range) + 2;
        int rows = 1 + (int) (Arrays.stream(crowd.y()).max().orElse(0) / range) + 2;
        int[] head = new int[columns * rows];
        int[] next = new int[crowd.size()];
        Arrays.fill(head, -1);
        for (int person = crowd.size() - 1; person >= 0; person--) {
            int cell = cell(person, range, columns);
            next[person] = head[cell];
            head[cell] = person;
        }
        for (int person = 0; person < crowd.size(); person++) {
            start[person + 1] = start[person];
            int cell = cell(person, range, columns);
            for (int around = 0; around < 9; around++) {
                int there = cell + (around / 3 - 1) * columns + around % 3 - 1;
                for (int other = head[there]; other >= 0; other = next[other]) {
                    keep(person, other, range);
                }
            }
        }
    }

    private int cell(int person, double range, int columns) {
        return (1 + (int) (crowd.y()[person] / range)) * columns + 1 + (int) (crowd.x()[person] / range);
    }

    private void keep(int person, int other, double range) {
        double dx = crowd.x()[other] - crowd.x()[person];
        double dy = crowd.y()[other] - crowd.y()[person];
        if (other != person && dx * dx + dy * dy < range * range) {
            int at = start[person + 1]++;
            neighbours = at == neighbours.length ? Arrays.copyOf(neighbours, 2 * at) : neighbours;
            neighbours[at] = other;
        }
    }

    void run() {
        double[] x = crowd.x();
        double[] y = crowd.y();
        double total = 0;
        for (int person = 0; person < crowd.size(); person++) {
            double part = 0;
            for (int k = start[person]; k < start[person + 1]; k++) {
                part += x[neighbours[k]] * y[neighbours[k]];
            }
            total += part;
        }
        sum += total;
    }

    double neighboursPerPerson() {
        return start[crowd.size()] / (double) Math.max(1, crowd.size());
    }

    /** So that no compiler leaves the work out. */
    double check() {
        return sum;
    }
}
