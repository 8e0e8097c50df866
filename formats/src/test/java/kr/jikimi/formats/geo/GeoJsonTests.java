package kr.jikimi.formats.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kr.jikimi.formats.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

    private GeoJson read(String json) throws IOException {
        return GeoJson.read(Files.writeString(folder.resolve("in.geojson"), json.replace('\'', '"')));
    }
}
