package kr.jikimi.formats.raster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import kr.jikimi.formats.geo.GeoJsonWriter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * A grid as GeoJSON: a square per cell with its layers as properties, for programs that know no raster. Cells without any
 * value are left out; more than {@link #MOST} are refused, because no program opens such a file.
 */
public final class GridGeoJson {

    public static final int MOST = 1_000_000;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GridGeoJson() {}

    public static void write(Lattice lattice, List<Layer> layers, OutputStream out) throws IOException {
        int[] cells = IntStream.range(0, lattice.cells())
                .filter(cell -> layers.stream().anyMatch(layer -> !Double.isNaN(layer.values()[cell])))
                .toArray();
        if (cells.length > MOST) {
            throw new IllegalArgumentException(
                    "%d cells are too many for GeoJSON, expected %d or fewer.%nMaybe write .tif or .csv, or enlarge the cell."
                            .formatted(cells.length, MOST));
        }
        try (var writer = new GeoJsonWriter(out, lattice.projection())) {
            for (int cell : cells) {
                var properties = new LinkedHashMap<String, @Nullable Object>();
                for (var layer : layers) {
                    properties.put(layer.name(), layer.labels().isEmpty() ? layer.values()[cell] : layer.text(cell));
                }
                writer.feature(square(lattice, cell), properties);
            }
        }
    }

    private static Polygon square(Lattice lattice, int cell) {
        double west = lattice.centreX(cell) - lattice.cell() / 2;
        double south = lattice.centreY(cell) - lattice.cell() / 2;
        double east = west + lattice.cell();
        double north = south + lattice.cell();
        return FACTORY.createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(east, south),
            new Coordinate(east, north),
            new Coordinate(west, north),
            new Coordinate(west, south)
        });
    }
}
