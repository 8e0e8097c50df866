package kr.jikimi.formats.raster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.jikimi.formats.geo.Projection;
import mil.nga.tiff.FieldTagType;
import mil.nga.tiff.FieldType;
import mil.nga.tiff.FileDirectory;
import mil.nga.tiff.FileDirectoryEntry;
import mil.nga.tiff.Rasters;
import mil.nga.tiff.TIFFImage;
import mil.nga.tiff.TiffWriter;
import mil.nga.tiff.util.TiffConstants;

/**
 * A grid as GeoTIFF (OGC 19-008r4): one band of 64-bit numbers per layer, north on top, deflated, NaN for no value, with
 * ModelPixelScale, ModelTiepoint and a GeoKeyDirectory that names the EPSG code.
 */
public final class GeoTiff {

    private static final int MODEL_TYPE = 1024;
    private static final int RASTER_TYPE = 1025;
    private static final int GEOGRAPHIC_TYPE = 2048;
    private static final int PROJECTED_TYPE = 3072;

    private GeoTiff() {}

    public static void write(Lattice lattice, List<Layer> layers, OutputStream out) throws IOException {
        int bands = layers.size();
        var rasters = new Rasters(lattice.columns(), lattice.rows(), bands, FieldType.DOUBLE);
        for (int band = 0; band < bands; band++) {
            fill(rasters, band, lattice, layers.get(band).values());
        }
        var directory = new FileDirectory(entries(lattice), rasters);
        directory.setImageWidth(lattice.columns());
        directory.setImageHeight(lattice.rows());
        directory.setBitsPerSample(rasters.getBitsPerSample());
        directory.setSamplesPerPixel(bands);
        directory.setSampleFormat(rasters.getSampleFormat());
        directory.setCompression(TiffConstants.COMPRESSION_DEFLATE);
        directory.setPhotometricInterpretation(TiffConstants.PHOTOMETRIC_INTERPRETATION_BLACK_IS_ZERO);
        directory.setPlanarConfiguration(TiffConstants.PLANAR_CONFIGURATION_CHUNKY);
        directory.setRowsPerStrip(rasters.calculateRowsPerStrip(TiffConstants.PLANAR_CONFIGURATION_CHUNKY, 1 << 16));
        directory.setWriteRasters(rasters);
        var image = new TIFFImage();
        image.add(directory);
        out.write(TiffWriter.writeTiffToBytes(image));
    }

    private static void fill(Rasters rasters, int band, Lattice lattice, double[] values) {
        for (int row = 0; row < lattice.rows(); row++) {
            for (int column = 0; column < lattice.columns(); column++) {
                double value = values[(lattice.rows() - 1 - row) * lattice.columns() + column];
                rasters.setPixelSample(band, column, row, value);
            }
        }
    }

    private static SortedSet<FileDirectoryEntry> entries(Lattice lattice) {
        double north = lattice.south() + lattice.rows() * lattice.cell();
        var entries = new TreeSet<FileDirectoryEntry>();
        entries.add(numbers(FieldTagType.ModelPixelScale, lattice.cell(), lattice.cell(), 0.0));
        entries.add(numbers(FieldTagType.ModelTiepoint, 0.0, 0.0, 0.0, lattice.west(), north, 0.0));
        var keys = keys(lattice.projection());
        entries.add(new FileDirectoryEntry(FieldTagType.GeoKeyDirectory, FieldType.SHORT, keys.size(), keys));
        entries.add(new FileDirectoryEntry(FieldTagType.GDAL_NODATA, FieldType.ASCII, 4, List.of("nan")));
        return entries;
    }

    private static FileDirectoryEntry numbers(FieldTagType tag, Double... values) {
        return new FileDirectoryEntry(tag, FieldType.DOUBLE, values.length, List.of(values));
    }

    /** Version 1.1.0 and three keys: projected or geographic, pixel is area, EPSG code. */
    private static List<Integer> keys(Projection projection) {
        boolean geographic = projection.geographic();
        int system = geographic ? GEOGRAPHIC_TYPE : PROJECTED_TYPE;
        return List.of(
                1,
                1,
                0,
                3,
                MODEL_TYPE,
                0,
                1,
                geographic ? 2 : 1,
                RASTER_TYPE,
                0,
                1,
                1,
                system,
                0,
                1,
                projection.epsg());
    }
}
