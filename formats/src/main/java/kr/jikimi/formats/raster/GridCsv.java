package kr.jikimi.formats.raster;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.jikimi.formats.Numbers;

/**
 * A grid as CSV: {@code x,y} of each cell's centre in the projection of the lattice, then the layers; from south to north,
 * west to east. Numbers have all digits of a double; a cell without a value has an empty one.
 */
public final class GridCsv {

    private GridCsv() {}

    public static void write(Lattice lattice, List<Layer> layers, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write("x,y");
        for (var layer : layers) {
            writer.write("," + layer.name());
        }
        writer.write('\n');
        for (int cell = 0; cell < lattice.cells(); cell++) {
            writer.write(Numbers.text(lattice.centreX(cell)));
            writer.write(',');
            writer.write(Numbers.text(lattice.centreY(cell)));
            for (var layer : layers) {
                writer.write(',');
                writer.write(layer.text(cell));
            }
            writer.write('\n');
        }
        writer.flush();
    }
}
