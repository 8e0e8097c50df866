package kr.jikimi.cli.hotspot;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kr.jikimi.cli.terminal.WholeFile;
import kr.jikimi.formats.BadInput;
import kr.jikimi.formats.Numbers;
import kr.jikimi.formats.raster.GeoTiff;
import kr.jikimi.formats.raster.GridCsv;
import kr.jikimi.formats.raster.GridGeoJson;
import kr.jikimi.formats.raster.Layer;
import kr.jikimi.hotspot.Grid;
import kr.jikimi.papers.map.GridMap;
import kr.jikimi.papers.map.MapKey;
import kr.jikimi.papers.map.Words;

/**
 * What a command found per cell, ready for a file of any kind or a page.
 *
 * @param layers columns of a table, bands of a GeoTIFF
 * @param shown the values the map shows
 */
record GridResult(Survey survey, Grid grid, List<Layer> layers, double[] shown, MapKey key, Words title) {

    private static final int PIXELS = 1000;
    private static final List<String> ENDINGS = List.of("csv", "tif", "tiff", "geojson", "json", "png");

    /** Refuses a file name before the long work begins. */
    static void require(Path out) {
        if (!ENDINGS.contains(ending(out))) {
            throw new BadInput(
                    "--out", out.toString(), "a name that ends in .csv, .tif, .geojson or .png", "try grid.csv.");
        }
    }

    private static String ending(Path out) {
        var name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    void write(Path out) {
        var lattice = survey.lattice(grid);
        WholeFile.write(out, stream -> {
            switch (ending(out)) {
                case "csv" -> GridCsv.write(lattice, layers, stream);
                case "tif", "tiff" -> GeoTiff.write(lattice, layers, stream);
                case "png" -> stream.write(png());
                default -> GridGeoJson.write(lattice, layers, stream);
            }
        });
    }

    byte[] png() {
        return map().png(PIXELS);
    }

    byte[] englishPng() {
        return map().englishPng(PIXELS);
    }

    private GridMap map() {
        var frame = new GridMap.Frame(grid.west(), grid.south(), grid.cell(), grid.columns(), grid.rows());
        var note = "%s, %s m, n = %,d"
                .formatted(
                        survey.working().name(),
                        Numbers.text(grid.cell()),
                        survey.rows().count());
        return new GridMap(frame, shown, key, title, Words.of(note), survey.outlines());
    }
}
