package kr.jikimi.crowd.internal;

/** Centre and size of every group, over its members inside; renewed before each step. */
final class Groupings {

    private final double[] sumX;
    private final double[] sumY;
    private final int[] size;

    Groupings(int groups) {
        this.sumX = new double[groups];
        this.sumY = new double[groups];
        this.size = new int[groups];
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
            if (group >= 0) {
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

    int size(int group) {
        return size[group];
    }
}
