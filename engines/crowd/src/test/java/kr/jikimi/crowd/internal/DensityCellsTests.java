package kr.jikimi.crowd.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/** How much of the Gaussian of density lies on walkable ground. */
class DensityCellsTests {

    // python3 -c "from math import erf; print((1+erf(.5/.7/2**.5))/2)" and the square of it
    private static final double HALF_A_METRE_FROM_A_WALL = 0.7625249715178467;

    @Test
    void isWholeFarFromWalls() {
        var open = new DensityCells(box(0, 0, 20, 20));

        assertThat(share(open, 10.5, 10.5)).isEqualTo(1);
    }

    @Test
    void losesWhatLiesBehindAWall() {
        var room = new DensityCells(box(0, 0, 20, 20));

        assertThat(share(room, 0.5, 10.5)).isCloseTo(HALF_A_METRE_FROM_A_WALL, within(1e-4));
        assertThat(share(room, 10.5, 19.5)).isCloseTo(HALF_A_METRE_FROM_A_WALL, within(1e-4));
    }

    @Test
    void losesTwiceInACorner() {
        var room = new DensityCells(box(0, 0, 20, 20));

        assertThat(share(room, 0.5, 0.5)).isCloseTo(Math.pow(HALF_A_METRE_FROM_A_WALL, 2), within(1e-4));
    }

    @Test
    void isNeverLessThanAQuarter() {
        var ledge = new DensityCells(box(0.45, 0, 0.55, 20));

        assertThat(share(ledge, 0.5, 10.5)).isEqualTo(0.25);
    }

    @Test
    void agreesWithASumOverSmallSquaresInATurnedAlleyWithAColumn() {
        var alley = AffineTransformation.rotationInstance(Math.toRadians(33), 15, 10)
                .transform(box(2, 9, 28, 11.3).difference(box(14, 9.8, 15, 10.6)));

        var cells = new DensityCells(alley);

        assertThat(cells.cells.cells()).isGreaterThan(300);
        for (int cell = 0; cell < cells.cells.cells(); cell++) {
            double expected = Math.clamp(sum(alley, cells.cells.centreX(cell), cells.cells.centreY(cell)), 0.25, 1);
            assertThat((double) cells.share[cell]).isCloseTo(expected, within(0.004));
        }
    }

    private static double share(DensityCells cells, double x, double y) {
        return cells.share[cells.cells.index(x, y)];
    }

    private static double sum(Geometry area, double x, double y) {
        double edge = 0.05;
        var squares = new Raster(x - 3, y - 3, edge, 120, 120);
        boolean[] inside = squares.fill(area);
        double sum = 0;
        for (int k = 0; k < inside.length; k++) {
            double square = Math.pow(squares.centreX(k) - x, 2) + Math.pow(squares.centreY(k) - y, 2);
            sum += inside[k] ? Math.exp(-square / (2 * 0.49)) / (2 * Math.PI * 0.49) * edge * edge : 0;
        }
        return sum;
    }

    private static Geometry box(double west, double south, double east, double north) {
        return new GeometryFactory().createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(east, south),
            new Coordinate(east, north),
            new Coordinate(west, north),
            new Coordinate(west, south)
        });
    }
}
