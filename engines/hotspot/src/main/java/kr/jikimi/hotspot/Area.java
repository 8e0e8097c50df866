package kr.jikimi.hotspot;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A study area: rings of a valid, unioned (multi)polygon in plane metres. Outer rings run counter-clockwise and holes
 * clockwise; each ring is {@code x0, y0, x1, y1, ...} without repeating its first corner.
 *
 * @param rings at least one, each with at least three corners; kept as given
 */
public record Area(List<double[]> rings) {

    public Area {
        rings = List.copyOf(rings);
        if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.length < 6 || ring.length % 2 != 0)) {
            throw new IllegalArgumentException(
                    "An area needs rings of three corners or more.%nMaybe the file holds lines or points only."
                            .formatted());
        }
    }

    /** The area of a box. */
    public static Area of(Box box) {
        return new Area(List.of(new double[] {
            box.west(), box.south(), box.east(), box.south(), box.east(), box.north(), box.west(), box.north()
        }));
    }

    /** Square metres: the shoelace formula over all rings. */
    public double squareMetres() {
        double twice = 0;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
            }
        }
        return twice / 2;
    }

    /** Whether a point lies inside, by counting crossings to the east. Linear in corners. */
    public boolean contains(double x, double y) {
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                inside ^= crosses(x, y, ring[i], ring[i + 1], ring[next], ring[next + 1]);
            }
        }
        return inside;
    }

    private static boolean crosses(double x, double y, double x1, double y1, double x2, double y2) {
        return (y1 > y) != (y2 > y) && x < x1 + (y - y1) / (y2 - y1) * (x2 - x1);
    }

    /** Which cells have their centre inside. Linear in cells and in edges times the rows they cross. */
    public boolean[] covers(Grid grid) {
        boolean[] inside = new boolean[grid.cells()];
        for (int row = 0; row < grid.rows(); row++) {
            fill(inside, row, grid);
        }
        return inside;
    }

    private void fill(boolean[] inside, int row, Grid grid) {
        double y = grid.south() + (row + 0.5) * grid.cell();
        double[] crossings = crossings(y);
        for (int k = 0; k + 1 < crossings.length; k += 2) {
            int from = Math.max(0, (int) Math.ceil((crossings[k] - grid.west()) / grid.cell() - 0.5));
            int to = (int) Math.ceil((crossings[k + 1] - grid.west()) / grid.cell() - 0.5);
            for (int column = from; column < Math.min(to, grid.columns()); column++) {
                inside[row * grid.columns() + column] = true;
            }
        }
    }

    private double[] crossings(double y) {
        return rings.stream()
                .flatMapToDouble(ring -> IntStream.range(0, ring.length / 2)
                        .filter(i -> (ring[2 * i + 1] > y) != (ring[(2 * i + 3) % ring.length] > y))
                        .mapToDouble(i -> crossing(ring, 2 * i, y)))
                .sorted()
                .toArray();
    }

    private static double crossing(double[] ring, int i, double y) {
        int next = (i + 2) % ring.length;
        return ring[i] + (y - ring[i + 1]) / (ring[next + 1] - ring[i + 1]) * (ring[next] - ring[i]);
    }

    public Box box() {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                west = Math.min(west, ring[i]);
                east = Math.max(east, ring[i]);
                south = Math.min(south, ring[i + 1]);
                north = Math.max(north, ring[i + 1]);
            }
        }
        return new Box(west, south, east, north);
    }
}
