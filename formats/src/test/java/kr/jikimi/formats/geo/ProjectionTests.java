package kr.jikimi.formats.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import kr.jikimi.formats.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Expected coordinates: PROJ 9.1 through GDAL 3.6, Debian's gdal-bin:
 * {@code printf '126.97796 37.56654\n' | gdaltransform -s_srs "+proj=longlat +datum=WGS84" -t_srs EPSG:5179 -output_xy}.
 */
class ProjectionTests {

    @ParameterizedTest
    @CsvSource({
        "EPSG:5179, 126.97796, 37.56654, 953897.657461776, 1952036.53840549",
        "EPSG:5179, 129.05, 35.15, 1141187.32254961, 1684962.31348349",
        "EPSG:5186, 126.97796, 37.56654, 198052.83389951, 551889.470948441",
        "EPSG:5186, 129.05, 35.15, 386812.145656352, 285660.711484533",
        "EPSG:5181, 126.97796, 37.56654, 198052.83389951, 451889.470948441",
        "UTM 52N, 126.97796, 37.56654, 321420.848698977, 4159645.15593343",
        "EPSG:32616, -87.65, 41.85, 446042.178601781, 4633326.32163551",
        "UTM 56S, 151.2, -33.87, 333510.650080743, 6250800.24118355",
    })
    void A01_agreesWithProjToAMillimetre(String name, double lon, double lat, double x, double y) {
        double[] there = Projection.WGS84.to(Projection.named(name)).at(lon, lat);
        assertThat(there[0]).isCloseTo(x, within(1e-3));
        assertThat(there[1]).isCloseTo(y, within(1e-3));
        double[] back = Projection.named(name).to(Projection.WGS84).at(there);
        assertThat(back[0]).isCloseTo(lon, within(1e-8));
        assertThat(back[1]).isCloseTo(lat, within(1e-8));
    }

    /**
     * The same {@code gdaltransform -s_srs EPSG:5174 -t_srs EPSG:5179 -output_xy}, which takes the shift from EPSG:5189;
     * without it a place lands 362 m off.
     */
    @ParameterizedTest
    @CsvSource({
        "EPSG:2096, 208761.2669, 455302.2998, 1140968.99392245, 1956821.06291877",
        "EPSG:2097, 208761.2669, 455302.2998, 964435.99406113, 1955696.96608274",
        "EPSG:2098, 208761.2669, 455302.2998, 787891.94355657, 1958333.91591008",
        "EPSG:5173, 208761.2669, 455302.2998, 788147.108835698, 1958327.38869416",
        "EPSG:5174, 208761.2669, 455302.2998, 964691.103378948, 1955695.87748523",
        "EPSG:5175, 208761.2669, 455302.2998, 964427.146517251, 1905716.24895879",
        "EPSG:5176, 208761.2669, 455302.2998, 1141224.12740496, 1956825.40924673",
        "EPSG:5177, 208761.2669, 455302.2998, 1317801.58876422, 1961719.83188828",
        "EPSG:5178, 958711.2, 1952003.4, 958521.901390302, 1952309.44508583",
        "EPSG:4162, 127.1, 37.6, 964506.036710373, 1956006.55492348",
    })
    void A04_shiftsTheOldSystemsOfKoreaOntoWgs84(String name, double x, double y, double east, double north) {
        double[] there = Projection.named(name).to(Projection.KOREA).at(x, y);
        assertThat(there[0]).isCloseTo(east, within(1e-3));
        assertThat(there[1]).isCloseTo(north, within(1e-3));
        double[] back = Projection.KOREA.to(Projection.named(name)).at(there);
        assertThat(back[0]).isCloseTo(x, within(geographicStep(name)));
        assertThat(back[1]).isCloseTo(y, within(geographicStep(name)));
    }

    private static double geographicStep(String name) {
        return Projection.named(name).geographic() ? 1e-7 : 1e-2;
    }

    /** A bare Bessel ellipsoid, New Beijing, a sphere, and NAD27, whose grids are not at hand. */
    @ParameterizedTest
    @ValueSource(strings = {"EPSG:4004", "EPSG:4555", "EPSG:4035", "EPSG:26715"})
    void C03_refusesASystemWhoseShiftAgainstWgs84IsUnknown(String name) {
        assertThatThrownBy(() -> Projection.named(name))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(name + ", whose shift against WGS 84 is not known here")
                .hasMessageContaining("Maybe convert the file first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPSG:5179",
                "epsg:5179",
                "5179",
                "urn:ogc:def:crs:EPSG::5179",
                "urn:ogc:def:crs:EPSG:9.8:5179",
                "http://www.opengis.net/def/crs/EPSG/0/5179",
                "UTM-K"
            })
    void A02_knowsASystemByManyNames(String name) {
        assertThat(Projection.named(name)).isEqualTo(Projection.KOREA);
    }

    @Test
    void A03_takesCrs84ForLongitudeAndLatitude() {
        assertThat(Projection.named("urn:ogc:def:crs:OGC:1.3:CRS84")).isEqualTo(Projection.WGS84);
        assertThat(Projection.WGS84.geographic()).isTrue();
        assertThat(Projection.KOREA.geographic()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "127, 37.5, 5179",
        "-87.65, 41.85, 32616",
        "151.2, -33.87, 32756",
        "180, 10, 32660",
        "139.7, 35.6, 32654"
    })
    void B01_worksInKoreasSystemInKoreaAndInTheLocalUtmZoneElsewhere(double lon, double lat, int epsg) {
        assertThat(Projection.localTo(lon, lat)).isEqualTo(new Projection(epsg));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPSG:99999", "Seoul", "UTM 61N", ""})
    void C01_refusesAnUnknownName(String name) {
        assertThatThrownBy(() -> Projection.named(name))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("EPSG:5179")
                .hasMessageContaining("Maybe");
    }

    @Test
    void C02_answersNaNWhereASystemHasNoSuchPlace() {
        assertThat(Projection.WGS84.to(Projection.KOREA).at(200, 95)).containsOnly(Double.NaN);
    }
}
