package kr.jikimi.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kr.jikimi.crowd.simulation.CrowdSimulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlazaTests {

    @ParameterizedTest
    @EnumSource(Model.class)
    void everyoneLeavesByTheFourExits(Model model) {
        CrowdResult result =
                CrowdSimulation.run(CrowdRequest.of(Scenes.plaza(400)).withModel(model));
        ReplicaResult replica = result.replicas().getFirst();
        assertThat(replica.left()).isEqualTo(400);
        assertThat(replica.exits().stream()
                        .mapToInt(ReplicaResult.ExitCount::count)
                        .sum())
                .isEqualTo(400);
        assertThat(replica.exits()).allSatisfy(exit -> assertThat(exit.count()).isBetween(60, 140));
        assertThat(replica.inside().getFirst()).isEqualTo(400);
        assertThat(result.clearanceSeconds()).isPresent();
    }

    @Test
    void replicasAndThreadsDoNotChangeAByte() {
        CrowdRequest request =
                CrowdRequest.of(Scenes.plaza(300)).withReplicas(3).withSeed(7);
        String alone = text(CrowdSimulation.run(request));
        assertThat(text(CrowdSimulation.run(request.withThreads(2)))).isEqualTo(alone);
        assertThat(text(CrowdSimulation.run(request.withThreads(7)))).isEqualTo(alone);
        assertThat(text(CrowdSimulation.run(request.withSeed(8)))).isNotEqualTo(alone);
    }

    @Test
    void refusesMorePeopleThanFit() {
        Scenario scenario = Scenario.of(
                Scenes.box(0, 0, 10, 10),
                List.of(Source.of("stage", Scenes.box(1, 1, 3, 3), 100)),
                List.of(Exit.of("door", Scenes.line(4, 0, 6, 0))),
                60);
        assertThatThrownBy(() -> CrowdSimulation.run(CrowdRequest.of(scenario)))
                .hasMessageContaining("sources[0]")
                .hasMessageContaining("\nMaybe");
    }

    private static String text(CrowdResult result) {
        StringBuilder text = new StringBuilder();
        for (ReplicaResult replica : result.replicas()) {
            text.append(replica.seed()).append(replica.exits()).append(replica.clearanceSeconds());
            text.append(replica.peakDensity()).append(replica.peakPressure()).append(replica.inside());
            text.append(java.util.Arrays.toString(replica.density().mean()));
            text.append(java.util.Arrays.toString(replica.density().maxPressure()));
        }
        return text.toString();
    }
}
