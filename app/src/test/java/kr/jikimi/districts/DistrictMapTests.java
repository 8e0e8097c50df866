package kr.jikimi.districts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Shapes on paper, small enough to draw by hand. */
class DistrictMapTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void aDegreeOfLongitudeIsShorterThanOneOfLatitude() {
        var projection = Projection.of(126, 59, 128, 61, 1000);

        assertThat(projection.x(128)).isCloseTo(1000, within(1e-9));
        assertThat(projection.y(59)).isCloseTo(2000, within(1e-6));
        assertThat(projection.y(61)).isZero();
    }

    @Test
    void drawsASquareAsAClosedPath() {
        assertThat(outline("[[[0,0],[10,0],[10,10],[0,10],[0,0]]]").path())
                .isEqualTo("M0.0 0.0L10.0 0.0L10.0 10.0L0.0 10.0L0.0 0.0Z");
    }

    /** A U: its middle lies outside, its label must not. */
    @Test
    void theLabelStandsInsideTheShape() {
        var spot = outline("[[[0,0],[30,0],[30,30],[20,30],[20,10],[10,10],[10,30],[0,30],[0,0]]]")
                .labelSpot();

        assertThat(spot.y() < 10 || spot.x() < 10 || spot.x() > 20).isTrue();
    }

    @Test
    void aHoleIsNoPlaceForALabel() {
        var spot = outline("[[[0,0],[30,0],[30,30],[0,30],[0,0]],[[10,5],[20,5],[20,25],[10,25],[10,5]]]")
                .labelSpot();

        assertThat(spot.x() < 10 || spot.x() > 20 || spot.y() < 5 || spot.y() > 25)
                .isTrue();
    }

    private static Outline outline(String rings) {
        return Outline.of(JSON.readTree("{\"type\":\"Polygon\",\"coordinates\":" + rings + "}"));
    }
}
