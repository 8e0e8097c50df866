package kr.jikimi.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import org.junit.jupiter.api.Test;

class DensityTests {

    @Test
    void onePersonIsAGaussianOfSeventyCentimetres() {
        Scenario waiting = Scenario.of(
                        Scenes.box(0, 0, 9, 9),
                        List.of(Source.of("start", Scenes.box(4.3, 4.3, 4.7, 4.7), 1)),
                        List.of(Exit.of("door", Scenes.line(9, 4, 9, 5)).openBetween(0.99, 600)),
                        1)
                .withWaypoints(
                        List.of(Waypoint.of("here", Scenes.box(4, 4, 5, 5)).withWait(500)))
                .withJourneys(List.of(new Journey("start", List.of("here"), 1)));
        double[] place = new double[2];
        CrowdResult result = CrowdSimulation.run(CrowdRequest.of(waiting)
                .withSink(
                        frame -> {
                            if (frame.number() == 0) {
                                place[0] = frame.x(0);
                                place[1] = frame.y(0);
                            }
                        },
                        1));
        DensityGrid grid = result.density();
        int middle = 4 * grid.columns() + 4;
        double square = Math.pow(place[0] - 4.5, 2) + Math.pow(place[1] - 4.5, 2);
        double expected = Math.exp(-square / (2 * 0.49)) / (2 * Math.PI * 0.49);
        assertThat((double) grid.max()[middle]).isGreaterThanOrEqualTo(expected - 1e-6);
        assertThat(result.peakDensity().value()).isCloseTo(expected, within(0.05));
        assertThat(result.peakDensity().x()).isEqualTo(4.5);
        double sum = 0;
        for (float value : grid.mean()) {
            sum += value;
        }
        assertThat(sum).isCloseTo(1, within(0.02));
    }

    @Test
    void anEvenlyFilledAlleyHasOneDensityUpToItsWalls() {
        var standing = Scenario.of(
                Scenes.box(0, 0, 30, 2),
                List.of(Source.of("start", Scenes.box(0, 0, 30, 2), 300)),
                List.of(Exit.of("door", Scenes.line(30, 0.5, 30, 1.5)).openBetween(0.99, 600)),
                1);

        var grid = CrowdSimulation.run(CrowdRequest.of(standing)).density();

        double sum = 0;
        for (int cell = 0; cell < grid.cells(); cell++) {
            sum += grid.mean()[cell];
        }
        assertThat(sum / grid.cells())
                .as("a plain sum of Gaussians loses a fifth")
                .isCloseTo(5, within(0.1));
    }

    @Test
    void levelsFollowFruin() {
        assertThat(LevelOfService.of(0)).isEqualTo(LevelOfService.A);
        assertThat(LevelOfService.of(0.4)).isEqualTo(LevelOfService.B);
        assertThat(LevelOfService.of(1)).isEqualTo(LevelOfService.D);
        assertThat(LevelOfService.of(2.17)).isEqualTo(LevelOfService.E);
        assertThat(LevelOfService.of(2.2)).isEqualTo(LevelOfService.F);
    }

    @Test
    void bandsAreQuantilesOfTypeSeven() {
        // numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], [0.5, 0.05, 0.95]) -> 3.5, 1.0, 7.949999999999998
        assertThat(Band.of(3, 1, 4, 1, 5, 9, 2, 6)).isEqualTo(new Band(3.5, 1, 7.949999999999998));
        assertThat(Band.of(7)).isEqualTo(new Band(7, 7, 7));
    }
}
