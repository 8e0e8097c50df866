package kr.jikimi.crowd.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import kr.jikimi.crowd.Scenes;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

class VoronoiTests {

    @Test
    void aLatticeOfOneMetreHasOnePersonPerSquareMetre() {
        People people = new People(100);
        for (int k = 0; k < 100; k++) {
            people.put(k, k % 10 + 0.5, k / 10 + 0.5);
            people.enter(k);
        }
        Geometry room = Scenes.box(0, 0, 10, 10);
        assertThat(new Voronoi(room, Scenes.box(2.3, 2.3, 7, 7)).density(people))
                .isCloseTo(1, within(1e-9));
        assertThat(new Voronoi(room, room).density(people)).isCloseTo(1, within(1e-9));
    }

    @Test
    void nobodyIsNoDensity() {
        Geometry room = Scenes.box(0, 0, 4, 4);
        assertThat(new Voronoi(room, room).density(new People(0))).isZero();
    }

    /** The slow twin: who is nearest to each of many small squares, sizes by counting squares. */
    @Test
    void equalsCountingSmallSquares() {
        var random = new SplittableRandom(5);
        People people = new People(40);
        Geometry room = Scenes.area("POLYGON((0 0, 8 0, 8 4, 5 4, 5 8, 0 8, 0 0))");
        var inside = PreparedGeometryFactory.prepare(room);
        var factory = new GeometryFactory();
        for (int k = 0; k < people.count; ) {
            double x = 8 * random.nextDouble();
            double y = 8 * random.nextDouble();
            if (inside.contains(factory.createPoint(new Coordinate(x, y)))) {
                people.put(k, x, y);
                people.enter(k++);
            }
        }
        double step = 0.02;
        int[] size = new int[40];
        int[] inArea = new int[40];
        for (double x = step / 2; x < 8; x += step) {
            for (double y = step / 2; y < 8; y += step) {
                int nearest = nearest(people, x, y);
                boolean counts = !(x > 5 && y > 4) && Math.hypot(people.x[nearest] - x, people.y[nearest] - y) < 2;
                size[nearest] += counts ? 1 : 0;
                inArea[nearest] += counts && x > 2 && x < 4 && y > 2 && y < 4 ? 1 : 0;
            }
        }
        double density = 0;
        for (int k = 0; k < 40; k++) {
            density += (double) inArea[k] / size[k] / 4;
        }
        double fast = new Voronoi(room, Scenes.box(2, 2, 4, 4)).density(people);
        // 100 x 100 squares in the area, edges of cells cut some 5 % of them: half a percent
        assertThat(fast).isCloseTo(density, within(0.005 * density));
    }

    private static int nearest(People people, double x, double y) {
        int best = 0;
        for (int k = 1; k < people.count; k++) {
            if (Math.hypot(people.x[k] - x, people.y[k] - y) < Math.hypot(people.x[best] - x, people.y[best] - y)) {
                best = k;
            }
        }
        return best;
    }
}
