package kr.jikimi.districts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The rings of a GeoJSON Polygon or MultiPolygon, each as x, y, x, y...; first in degrees, then on paper. */
record Outline(List<double[]> rings) {

    /** Where a label stands: the middle of the widest stretch inside. */
    record Spot(double x, double y) {

        public String xOnPaper() {
            return tenth(x);
        }

        public String yOnPaper() {
            return tenth(y);
        }
    }

    static Outline of(JsonNode geometry) {
        var rings = new ArrayList<double[]>();
        var coordinates = geometry.path("coordinates");
        if (geometry.path("type").asString("").equals("MultiPolygon")) {
            coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(flat(ring))));
        } else {
            coordinates.forEach(ring -> rings.add(flat(ring)));
        }
        return new Outline(rings);
    }

    Outline on(Projection projection) {
        return new Outline(
                rings.stream().map(ring -> projected(ring, projection)).toList());
    }

    double min(int axis) {
        return rings.stream().flatMapToDouble(ring -> values(ring, axis)).min().orElseThrow();
    }

    double max(int axis) {
        return rings.stream().flatMapToDouble(ring -> values(ring, axis)).max().orElseThrow();
    }

    /** The path of an SVG, to a tenth of a unit. */
    String path() {
        var path = new StringBuilder();
        for (var ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                path.append(i == 0 ? 'M' : 'L')
                        .append(tenth(ring[i]))
                        .append(' ')
                        .append(tenth(ring[i + 1]));
            }
            path.append('Z');
        }
        return path.toString();
    }

    /**
     * Lays lines across the shape and takes the line whose longest stretch inside is longest, preferring the middle of
     * the shape so that a label does not sit in a corner.
     */
    Spot labelSpot() {
        double top = min(1);
        double height = max(1) - top;
        var best = new Spot((min(0) + max(0)) / 2, top + height / 2);
        double bestWorth = 0;
        for (int step = 25; step <= 75; step += 5) {
            double y = top + height * step / 100;
            double centred = 1 - Math.abs(step - 50) / 100.0;
            var crossings = crossings(y);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                double worth = (crossings[i + 1] - crossings[i]) * centred;
                if (worth > bestWorth) {
                    bestWorth = worth;
                    best = new Spot((crossings[i] + crossings[i + 1]) / 2, y);
                }
            }
        }
        return best;
    }

    private double[] crossings(double y) {
        return rings.stream()
                .flatMapToDouble(ring -> {
                    var found = new ArrayList<Double>();
                    for (int i = 0; i + 3 < ring.length; i += 2) {
                        if (ring[i + 1] <= y != ring[i + 3] <= y) {
                            double share = (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1]);
                            found.add(ring[i] + share * (ring[i + 2] - ring[i]));
                        }
                    }
                    return found.stream().mapToDouble(Double::doubleValue);
                })
                .sorted()
                .toArray();
    }

    private static java.util.stream.DoubleStream values(double[] ring, int axis) {
        return java.util.stream.IntStream.range(0, ring.length / 2).mapToDouble(i -> ring[2 * i + axis]);
    }

    private static double[] projected(double[] ring, Projection projection) {
        var on = Arrays.copyOf(ring, ring.length);
        for (int i = 0; i < ring.length; i += 2) {
            on[i] = projection.x(ring[i]);
            on[i + 1] = projection.y(ring[i + 1]);
        }
        return on;
    }

    private static double[] flat(JsonNode ring) {
        var flat = new double[ring.size() * 2];
        int i = 0;
        for (var point : ring) {
            flat[i++] = point.path(0).asDouble();
            flat[i++] = point.path(1).asDouble();
        }
        return flat;
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
