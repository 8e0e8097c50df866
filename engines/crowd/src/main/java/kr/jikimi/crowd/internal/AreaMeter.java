package kr.jikimi.crowd.internal;

import java.util.OptionalDouble;
import kr.jikimi.crowd.Measure;
import kr.jikimi.crowd.ReplicaResult.Measured;
import org.locationtech.jts.geom.Geometry;

/** Density and speed in one area, sample by sample. */
final class AreaMeter {

    private final Measure measure;
    private final Segments edges;
    private final double size;
    private final Voronoi voronoi;
    private double sumDensity;
    private double maxDensity;
    private double sumVoronoi;
    private double sumSpeed;
    private long speeds;
    private int samples;

    AreaMeter(Measure measure, Geometry part, Geometry walkable) {
        this.measure = measure;
        this.edges = Gates.edgesOf(measure.place());
        this.size = part.getArea();
        this.voronoi = new Voronoi(walkable, part);
    }

    void sample(People people, Displacements moved, double seconds) {
        if (seconds < measure.from() || seconds > measure.to() || size == 0) {
            return;
        }
        int count = 0;
        for (int k = 0; k < people.insideCount; k++) {
            int person = people.inside[k];
            if (Gates.contains(edges, people.x[person], people.y[person])) {
                count++;
                sumSpeed += Math.hypot(moved.velocityX(person), moved.velocityY(person));
            }
        }
        speeds += count;
        samples++;
        sumDensity += count / size;
        maxDensity = Math.max(maxDensity, count / size);
        sumVoronoi += voronoi.density(people);
    }

    Measured measured() {
        boolean any = samples > 0;
        return new Measured(
                measure.id(),
                0,
                OptionalDouble.empty(),
                any ? OptionalDouble.of(sumDensity / samples) : OptionalDouble.empty(),
                any ? OptionalDouble.of(maxDensity) : OptionalDouble.empty(),
                any ? OptionalDouble.of(sumVoronoi / samples) : OptionalDouble.empty(),
                speeds > 0 ? OptionalDouble.of(sumSpeed / speeds) : OptionalDouble.empty());
    }
}
