package kr.jikimi.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A door in the wall passes about as many people as a bottleneck of its width: 1.9 persons per metre and second
 * (Seyfried, Rupprecht, Passon, Steffen, Klingsch, Boltes 2009, Transportation Science 43, 395), and at most a quarter
 * more, as short bottlenecks do.
 */
class DoorTests {

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1, 1.2, 1.6, 2.4, 4})
    void aDoorWithoutDepthPassesLittleMoreThanABottleneck(double width) {
        double side = Math.max(8, width + 4);
        int people = (int) Math.max(120, 100 * width);
        double depth = people / 3.0 / side + 1.5;
        Scenario scenario = Scenario.of(
                Scenes.box(-side / 2, -depth, side / 2, 0),
                List.of(Source.of("crowd", Scenes.box(0.2 - side / 2, 0.2 - depth, side / 2 - 0.2, -1), people)),
                List.of(Exit.of("door", Scenes.line(-width / 2, 0, width / 2, 0))),
                600);
        ReplicaResult result =
                CrowdSimulation.run(CrowdRequest.of(scenario)).replicas().getFirst();
        double flow = result.exits().getFirst().meanFlow().orElseThrow();
        assertThat(flow / width).isBetween(1.6, 2.35);
    }
}
