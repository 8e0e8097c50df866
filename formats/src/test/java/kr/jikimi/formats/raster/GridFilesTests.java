package kr.jikimi.formats.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import kr.jikimi.formats.geo.GeoJson;
import kr.jikimi.formats.geo.Projection;
import mil.nga.tiff.FieldTagType;
import mil.nga.tiff.FileDirectoryEntry;
import mil.nga.tiff.TiffReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The GeoTIFF was also opened by hand with GDAL 3.6 (Debian's gdal-bin): {@code gdalinfo grid.tif} names EPSG:5179, origin
 * (949000, 1951300), pixel size (100, -100), nodata nan; {@code gdallocationinfo -geoloc grid.tif 949150 1951050} gives the
 * value of the cell.
 */
class GridFilesTests {

    private static final Lattice LATTICE = new Lattice(Projection.KOREA, 949_000, 1_951_000, 100, 2, 3);
    private static final Layer VALUE = Layer.of("value", new double[] {1.25, 2, Math.PI, 1e-12, Double.NaN, 6});

    @TempDir
    Path folder;

    @Test
    void A01_writesCellCentresFromSouthToNorthWithEveryDigit() throws IOException {
        var out = new ByteArrayOutputStream();
        GridCsv.write(LATTICE, List.of(VALUE), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "x,y,value",
                        "949050,1951050,1.25",
                        "949150,1951050,2",
                        "949050,1951150,3.141592653589793",
                        "949150,1951150,1.0E-12",
                        "949050,1951250,",
                        "949150,1951250,6");
    }

    @Test
    void A02_writesLabelsForClasses() throws IOException {
        var out = new ByteArrayOutputStream();
        var layer = new Layer("course", new double[] {0, 1, 1, 0, Double.NaN, 0}, List.of("NONE", "EMERGING"));
        GridCsv.write(LATTICE, List.of(VALUE, layer), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("949150,1951050,2,EMERGING\n", "949050,1951250,,\n");
    }

    @Test
    void B01_placesTheGeoTiffByItsTags() throws IOException {
        var directory = TiffReader.readTiff(tiff(LATTICE, VALUE).toFile()).getFileDirectory();
        assertThat(directory.getModelPixelScale()).containsExactly(100.0, 100.0, 0.0);
        assertThat(directory.getModelTiepoint()).containsExactly(0.0, 0.0, 0.0, 949_000.0, 1_951_300.0, 0.0);
        FileDirectoryEntry keys = directory.get(FieldTagType.GeoKeyDirectory);
        assertThat(keys.getValues()).isEqualTo(List.of(1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 5179));
        var rasters = directory.readRasters();
        assertThat(rasters.getFirstPixelSample(0, 2)).isEqualTo(1.25);
        assertThat(rasters.getFirstPixelSample(0, 1)).isEqualTo(Math.PI);
        assertThat(rasters.getFirstPixelSample(0, 0)).isEqualTo(Double.NaN);
    }

    /** The JDK's own TIFF reader shares no code with the writer. */
    @Test
    void B02_isReadByAnotherReader() throws IOException {
        try (var in = ImageIO.createImageInputStream(tiff(LATTICE, VALUE, VALUE).toFile())) {
            var reader = ImageIO.getImageReadersByFormatName("tiff").next();
            reader.setInput(in);
            assertThat(reader.getWidth(0)).isEqualTo(2);
            assertThat(reader.getHeight(0)).isEqualTo(3);
            var tree = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_tiff_image_1.0");
            assertThat(tree.getElementsByTagName("TIFFField").getLength()).isGreaterThan(10);
            var raster = reader.read(0).getRaster();
            assertThat(raster.getSampleDouble(1, 2, 1)).isEqualTo(2);
        }
    }

    @Test
    void C01_writesASquarePerCellThatHasAValue() throws IOException {
        var file = folder.resolve("grid.geojson");
        try (var out = Files.newOutputStream(file)) {
            GridGeoJson.write(LATTICE, List.of(VALUE), out);
        }
        var read = GeoJson.read(file);
        assertThat(read.features()).hasSize(5);
        assertThat(read.features().get(2).properties().get("value")).isEqualTo("3.141592654");
        assertThat(read.area(Projection.KOREA).getArea()).isBetween(49_999.0, 50_001.0);
    }

    @Test
    void C02_refusesMoreSquaresThanAnyProgramOpens() {
        var lattice = new Lattice(Projection.KOREA, 0, 0, 1, 1001, 1000);
        var layer = Layer.of("value", new double[lattice.cells()]);
        assertThatThrownBy(() -> GridGeoJson.write(lattice, List.of(layer), new ByteArrayOutputStream()))
                .hasMessageContaining("1001000 cells")
                .hasMessageContaining("Maybe write .tif");
    }

    private Path tiff(Lattice lattice, Layer... layers) throws IOException {
        var file = folder.resolve("grid.tif");
        try (var out = Files.newOutputStream(file)) {
            GeoTiff.write(lattice, List.of(layers), out);
        }
        return file;
    }
}
