package kr.jikimi.crowd.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class CrewTests {

    @Test
    void doesEveryChunkOnceTurnAfterTurn() {
        try (var crew = new Crew(3)) {
            for (int turn = 0; turn < 2000; turn++) {
                var done = new AtomicIntegerArray(17);
                crew.run((chunk, worker) -> done.incrementAndGet(chunk), 17);
                for (int chunk = 0; chunk < 17; chunk++) {
                    assertThat(done.get(chunk)).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void reportsTheFailureOfAWorker() {
        try (var crew = new Crew(2)) {
            assertThatThrownBy(() -> crew.run(
                            (chunk, worker) -> {
                                throw new IllegalArgumentException("chunk");
                            },
                            4))
                    .hasRootCauseMessage("chunk");
        }
    }
}
