package kr.jikimi.crowd.internal;

/**
 * Centre and size of every group, over its members inside who share the goal of the first of them; renewed before each
 * step. Who goes elsewhere walks alone.
 */
final class Groupings {

    private final double[] sumX;
    private final double[] sumY;
    private final int[] size;
    private final int[] goal;

    Groupings(int groups) {
        this.sumX = new double[groups];
        this.sumY = new double[groups];
        this.size = new int[groups];
        this.goal = new int[groups];
    }

    void renew(People people) {
        if (size.length == 0) {
            return;
        }
        java.util.Arrays.fill(sumX, 0);
        java.util.Arrays.fill(sumY, 0);
        java.util.Arrays.fill(size, 0);
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            int group = people.group[person];
            if (group >= 0 && size[group] == 0) {
                goal[group] = people.goal[person];
            }
            if (group >= 0 && people.goal[person] == goal[group]) {
                sumX[group] += people.x[person];
                sumY[group] += people.y[person];
                size[group]++;
            }
        }
    }

    double centreX(int group) {
        return sumX[group] / size[group];
    }

    double centreY(int group) {
        return sumY[group] / size[group];
    }

    /** Where the group goes. */
    int goal(int group) {
        return goal[group];
    }

    int size(int group) {
        return size[group];
    }
}
