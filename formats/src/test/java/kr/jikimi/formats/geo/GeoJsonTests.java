package kr.jikimi.formats.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kr.jikimi.formats.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Polygon;

class GeoJsonTests {

    private static final String CCW = "[[0,0],[4,0],[4,4],[0,4],[0,0]]";
    private static final String CW = "[[0,0],[0,4],[4,4],[4,0],[0,0]]";
    private static final String HOLE = "[[1,1],[2,1],[2,2],[1,2],[1,1]]";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {CCW, CW})
    void A01_turnsRingsWhicheverWayTheyRun(String outer) throws IOException {
        var area = (Polygon) only("{'type':'Polygon','coordinates':[%s,%s]}".formatted(outer, HOLE));
        assertThat(area.getArea()).isEqualTo(15);
        assertThat(Orientation.isCCW(area.getExteriorRing().getCoordinates())).isTrue();
        assertThat(Orientation.isCCW(area.getInteriorRingN(0).getCoordinates())).isFalse();
    }

    @Test
    void A02_readsFeaturesWithTheirProperties() throws IOException {
        var read = read(
                "\uFEFF{'type':'FeatureCollection','features':[{'type':'Feature','properties':{'name':'종로구','n':7},"
                        + "'geometry':{'type':'MultiPolygon','coordinates':[[%s]]}},".formatted(CW)
                        + "{'type':'Feature','properties':null,'geometry':null}]}");
        assertThat(read.features()).hasSize(1);
        assertThat(read.features().getFirst().properties()).isEqualTo(Map.of("name", "종로구", "n", "7"));
    }

    @Test
    void A03_closesAnOpenRingAndMendsCrossingEdges() throws IOException {
        assertThat(only("{'type':'Polygon','coordinates':[[[0,0],[4,0],[4,4],[0,4]]]}")
                        .getArea())
                .isEqualTo(16);
        var bowtie = only("{'type':'Polygon','coordinates':[[[0,0],[4,4],[4,0],[0,4],[0,0]]]}");
        assertThat(bowtie.isValid()).isTrue();
        assertThat(bowtie.getArea()).isEqualTo(8);
        assertThat(read("{'type':'Polygon','coordinates':[[[0,0],[4,4],[4,0],[0,4],[0,0]]]}")
                        .mended())
                .containsExactly("$: Self-intersection at 2, 2");
        assertThat(read("{'type':'Polygon','coordinates':[%s]}".formatted(CCW)).mended())
                .isEmpty();
    }

    @Test
    void B01_heedsAnOldCrsMember() throws IOException {
        var read = read("{'type':'FeatureCollection','crs':{'type':'name','properties':"
                + "{'name':'urn:ogc:def:crs:EPSG::5186'}},'features':[]}");
        assertThat(read.projection()).isEqualTo(new Projection(5186));
    }

    @Test
    void B02_unitesAllPolygonsToOneArea() throws IOException {
        var other = "[[2,0],[6,0],[6,4],[2,4],[2,0]]";
        var read =
                read("{'type':'GeometryCollection','geometries':[{'type':'Polygon','coordinates':[%s]},".formatted(CCW)
                        + "{'type':'Polygon','coordinates':[%s]}]}".formatted(other));
        assertThat(read.area(Projection.WGS84).getArea()).isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Polygon','coordinates':[[[0,0],[1,'a'],[1,1],[0,0]]]}~$.coordinates[0][1]",
                "{'type':'Polygon','coordinates':[[[0,0],[0,0]]]}~$.coordinates[0]",
                "{'type':'Feature','geometry':{'type':'Sphere'}}~$.geometry.type",
                "{'kind':'Polygon'}~$.type",
                "{'type':'Polygon',~line 1"
            })
    void C01_namesThePathOfWhatIsWrong(String fileAndPath) throws IOException {
        var parts = fileAndPath.split("~");
        assertThatThrownBy(() -> read(parts[0])).isInstanceOf(BadInput.class).hasMessageContaining(parts[1]);
    }

    @Test
    void C02_refusesAStudyAreaOfLines() throws IOException {
        var read = read("{'type':'LineString','coordinates':[[0,0],[1,1]]}");
        assertThatThrownBy(() -> read.area(Projection.KOREA)).hasMessageContaining("none with an area");
    }

    @Test
    void D01_readsBackWhatItWritesToAMillimetre() throws IOException {
        var area = read("{'type':'Polygon','coordinates':[[[127.0,37.5],[127.1,37.5],[127.1,37.6],[127.0,37.5]]]}")
                .area(Projection.KOREA);
        var file = folder.resolve("out.geojson");
        try (var writer = new GeoJsonWriter(Files.newOutputStream(file), Projection.KOREA)) {
            writer.feature(area, Map.of("value", 1.25));
        }
        var again = GeoJson.read(file);
        assertThat(again.area(Projection.KOREA).symDifference(area).getArea()).isCloseTo(0, within(100.0));
        assertThat(again.features().getFirst().properties()).isEqualTo(Map.of("value", "1.25"));
    }

    private org.locationtech.jts.geom.Geometry only(String json) throws IOException {
        return read(json).features().getFirst().geometry();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[950000,1940000],[960000,1940000],[960000,1950000]|[950000, 1940000]|say --area-crs EPSG:5179.",
                "[198052,551889],[199052,551889],[199052,552889]|[198052, 551889]|say --area-crs EPSG:5186.",
                "[37.4,126.9],[37.4,127.1],[37.6,127.1]|[37.4, 126.9]|latitude and longitude are exchanged",
                "[1e9,1e9],[2e9,1e9],[2e9,2e9]|[1000000000, 1000000000]|name the system of the file with --area-crs"
            })
    void C04_refusesPlacesThatTheSystemDoesNotHaveWithTheLikelyRemedy(String places, String found, String remedy) {
        var json = "{'type':'FeatureCollection','features':[{'type':'Feature','properties':{},'geometry':"
                + "{'type':'Polygon','coordinates':[[%s]]}}]}".formatted(places);
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("in.geojson: $.features[0]: found " + found)
                .hasMessageContaining("expected places in EPSG:4326 (longitude, latitude)")
                .hasMessageContaining("Maybe " + remedy);
    }

    @Test
    void C05_takesTheSystemSaidBeforeThatOfTheFile() throws IOException {
        var json = "{'type':'Polygon','coordinates':[[[950000,1940000],[960000,1940000],[960000,1950000]]]}";
        Files.writeString(folder.resolve("in.geojson"), json.replace('\'', '"'));
        var read = GeoJson.read(folder.resolve("in.geojson"), Optional.of(Projection.KOREA));
        assertThat(read.area(Projection.KOREA).getArea()).isEqualTo(5e7);
        var degrees = json.replace("950000", "126.9").replace("960000", "127.1");
        Files.writeString(
                folder.resolve("in.geojson"),
                degrees.replace("1940000", "37.4").replace("1950000", "37.6").replace('\'', '"'));
        assertThatThrownBy(() -> GeoJson.read(folder.resolve("in.geojson"), Optional.of(Projection.KOREA)))
                .hasMessageContaining("Maybe say --area-crs EPSG:4326: these are degrees.");
    }

    private GeoJson read(String json) throws IOException {
        return GeoJson.read(Files.writeString(folder.resolve("in.geojson"), json.replace('\'', '"')));
    }
}
