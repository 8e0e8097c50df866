package kr.jikimi.crowd.internal;

/** Velocities between two samples: what a camera would see. A person without an earlier sample has the model's velocity. */
final class Displacements {

    private final double[] lastX;
    private final double[] lastY;
    private final double[] velocityX;
    private final double[] velocityY;
    private double last;

    Displacements(int people) {
        this.lastX = new double[people];
        this.lastY = new double[people];
        this.velocityX = new double[people];
        this.velocityY = new double[people];
        java.util.Arrays.fill(lastX, Double.NaN);
    }

    void sample(People people, double seconds) {
        double interval = seconds - last;
        last = seconds;
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            boolean known = !Double.isNaN(lastX[person]) && interval > 0;
            velocityX[person] = known ? (people.x[person] - lastX[person]) / interval : people.velocityX[person];
            velocityY[person] = known ? (people.y[person] - lastY[person]) / interval : people.velocityY[person];
            lastX[person] = people.x[person];
            lastY[person] = people.y[person];
        }
    }

    double velocityX(int person) {
        return velocityX[person];
    }

    double velocityY(int person) {
        return velocityY[person];
    }
}
