package kr.jikimi.crowd.internal;

import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.spi.Frame;

/** Shows the people of one moment to the caller's sink; the same object for every frame. */
final class Film implements Frame {

    private final CrowdRequest request;
    private final int replica;
    private final People people;
    private final DensityMeter density;
    private final long stepsPerFrame;
    private int number = -1;
    private double seconds;

    Film(CrowdRequest request, int replica, People people, DensityMeter density) {
        this.request = request;
        this.replica = replica;
        this.people = people;
        this.density = density;
        this.stepsPerFrame = Math.max(1, Math.round(request.frameInterval() / request.timeStep()));
    }

    void frame(long step, double now) {
        if (request.sink().isPresent() && step % stepsPerFrame == 0) {
            number++;
            seconds = now;
            request.sink().get().accept(this);
        }
    }

    @Override
    public int replica() {
        return replica;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public double seconds() {
        return seconds;
    }

    @Override
    public int size() {
        return people.insideCount;
    }

    @Override
    public int id(int index) {
        return people.inside[index];
    }

    @Override
    public double x(int index) {
        return people.x[people.inside[index]];
    }

    @Override
    public double y(int index) {
        return people.y[people.inside[index]];
    }

    @Override
    public double directionX(int index) {
        return people.directionX[people.inside[index]];
    }

    @Override
    public double directionY(int index) {
        return people.directionY[people.inside[index]];
    }

    @Override
    public double speed(int index) {
        int person = people.inside[index];
        return Math.hypot(people.velocityX[person], people.velocityY[person]);
    }

    @Override
    public double density(int index) {
        return density.densityAt(x(index), y(index));
    }

    @Override
    public double densityAt(double x, double y) {
        return density.densityAt(x, y);
    }
}
