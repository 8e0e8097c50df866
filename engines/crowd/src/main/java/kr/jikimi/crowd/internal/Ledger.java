package kr.jikimi.crowd.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.ReplicaResult.ExitCount;
import kr.jikimi.crowd.ReplicaResult.Measured;
import kr.jikimi.crowd.Scenario;
import org.locationtech.jts.geom.Geometry;

/** What is counted and measured in one replica: who left where and when, who crossed which line, how full areas were. */
final class Ledger {

    private final Scenario scenario;
    private final int[] exitCount;
    private final double[] exitFirst;
    private final double[] exitLast;
    private final int[] lineCount;
    private final BitSet[] lineCrossed;
    private final double[] lineFirst;
    private final double[] lineLast;
    private final AreaMeter[] areas;

    Ledger(Floor floor, int people) {
        this.scenario = floor.scenario;
        int exits = floor.exitCount();
        int measures = scenario.measures().size();
        this.exitCount = new int[exits];
        this.exitFirst = new double[exits];
        this.exitLast = new double[exits];
        this.lineCount = new int[measures];
        this.lineCrossed = new BitSet[measures];
        Arrays.setAll(lineCrossed, k -> new BitSet(people));
        this.lineFirst = new double[measures];
        this.lineLast = new double[measures];
        this.areas = scenario.measures().stream()
                .filter(measure -> !measure.isLine())
                .map(measure -> new AreaMeter(measure, walkable(floor, measure), floor.area))
                .toArray(AreaMeter[]::new);
    }

    private static Geometry walkable(Floor floor, Measure measure) {
        return measure.place().intersection(floor.area);
    }

    void left(int exit, double seconds) {
        exitFirst[exit] = exitCount[exit] == 0 ? seconds : exitFirst[exit];
        exitLast[exit] = seconds;
        exitCount[exit]++;
    }

    /** Each person counts once, at the first crossing inside the window, in whichever direction. */
    void crossed(int measure, int person, double seconds) {
        Measure it = scenario.measures().get(measure);
        if (seconds >= it.from() && seconds <= it.to() && !lineCrossed[measure].get(person)) {
            lineCrossed[measure].set(person);
            lineFirst[measure] = lineCount[measure] == 0 ? seconds : lineFirst[measure];
            lineLast[measure] = seconds;
            lineCount[measure]++;
        }
    }

    void sample(People people, Displacements moved, double seconds) {
        for (AreaMeter area : areas) {
            area.sample(people, moved, seconds);
        }
    }

    List<ExitCount> exits() {
        List<ExitCount> counts = new ArrayList<>();
        for (int k = 0; k < exitCount.length; k++) {
            String id = scenario.exits().get(k).id();
            counts.add(new ExitCount(id, exitCount[k], flow(exitCount[k], exitFirst[k], exitLast[k])));
        }
        return counts;
    }

    List<Measured> measures() {
        List<Measured> all = new ArrayList<>();
        int area = 0;
        for (int k = 0; k < lineCount.length; k++) {
            Measure measure = scenario.measures().get(k);
            all.add(
                    measure.isLine()
                            ? new Measured(
                                    measure.id(),
                                    lineCount[k],
                                    flow(lineCount[k], lineFirst[k], lineLast[k]),
                                    OptionalDouble.empty(),
                                    OptionalDouble.empty(),
                                    OptionalDouble.empty(),
                                    OptionalDouble.empty())
                            : areas[area++].measured());
        }
        return all;
    }

    /** (N - 1) / (last - first), persons per second. */
    private static OptionalDouble flow(int count, double first, double last) {
        return count < 2 || last <= first ? OptionalDouble.empty() : OptionalDouble.of((count - 1) / (last - first));
    }
}
