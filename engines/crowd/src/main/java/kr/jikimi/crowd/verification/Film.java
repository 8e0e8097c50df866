package kr.jikimi.crowd.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import kr.jikimi.crowd.CrowdRequest;
import kr.jikimi.crowd.DensityGrid;
import kr.jikimi.crowd.Exit;
import kr.jikimi.crowd.ReplicaResult;
import kr.jikimi.crowd.Scenario;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import kr.jikimi.crowd.spi.Frame;

/** A run with everybody's positions, still by still. */
record Film(Scenario scenario, ReplicaResult result, List<Still> stills) {

    private static final int TRAILS = 60;

    /** Everybody inside at one moment, in the order of ids. */
    record Still(double seconds, int[] id, double[] x, double[] y, double[] directionX, double[] speed) {

        static Still of(Frame frame) {
            int size = frame.size();
            var still = new Still(
                    frame.seconds(),
                    new int[size],
                    new double[size],
                    new double[size],
                    new double[size],
                    new double[size]);
            for (int k = 0; k < size; k++) {
                still.id[k] = frame.id(k);
                still.x[k] = frame.x(k);
                still.y[k] = frame.y(k);
                still.directionX[k] = frame.directionX(k);
                still.speed[k] = frame.speed(k);
            }
            return still;
        }

        int size() {
            return id.length;
        }
    }

    /** Runs and takes a still every {@code interval} seconds. */
    static Film take(CrowdRequest request, double interval) {
        List<Still> stills = new ArrayList<>();
        var result = CrowdSimulation.run(request.withSink(frame -> stills.add(Still.of(frame)), interval));
        return new Film(request.scenario(), result.replicas().getFirst(), stills);
    }

    Still at(double seconds) {
        Still last = stills.getFirst();
        for (Still still : stills) {
            last = still.seconds() <= seconds + 1e-6 ? still : last;
        }
        return last;
    }

    /** The last place at which each person was seen, by id. */
    Map<Integer, Diagram.Point> lastSeen() {
        Map<Integer, Diagram.Point> last = new TreeMap<>();
        for (Still still : stills) {
            for (int k = 0; k < still.size(); k++) {
                last.put(still.id()[k], new Diagram.Point(still.x()[k], still.y()[k]));
            }
        }
        return last;
    }

    /**
     * The ways of up to sixty people, and everybody at a moment.
     *
     * @param stream which stream a person belongs to
     */
    PlaceView view(String title, double seconds, IntUnaryOperator stream) {
        return new PlaceView(
                title,
                scenario.walkable(),
                scenario.exits().stream().map(Exit::line).toList(),
                trails(stream),
                people(seconds, stream),
                Optional.empty());
    }

    /** The mean density of the run under the people of one moment. */
    PlaceView densityView(String title, double seconds) {
        DensityGrid grid = result.density();
        return new PlaceView(
                title,
                scenario.walkable(),
                scenario.exits().stream().map(Exit::line).toList(),
                List.of(),
                people(seconds, id -> 0),
                Optional.of(grid));
    }

    private List<PlaceView.Person> people(double seconds, IntUnaryOperator stream) {
        Still still = at(seconds);
        List<PlaceView.Person> people = new ArrayList<>();
        for (int k = 0; k < still.size(); k++) {
            people.add(new PlaceView.Person(stream.applyAsInt(still.id()[k]), still.x()[k], still.y()[k]));
        }
        return people;
    }

    private List<PlaceView.Trail> trails(IntUnaryOperator stream) {
        int every = Math.max(1, (scenario.people() + TRAILS - 1) / TRAILS);
        Map<Integer, List<Diagram.Point>> ways = new HashMap<>();
        for (Still still : stills) {
            for (int k = 0; k < still.size(); k++) {
                if (still.id()[k] % every == 0) {
                    ways.computeIfAbsent(still.id()[k], id -> new ArrayList<>())
                            .add(new Diagram.Point(still.x()[k], still.y()[k]));
                }
            }
        }
        return new TreeMap<>(ways)
                .entrySet().stream()
                        .map(way -> new PlaceView.Trail(stream.applyAsInt(way.getKey()), way.getValue()))
                        .toList();
    }
}
