package kr.jikimi.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import kr.jikimi.siting.Apportionment.Rule;
import org.junit.jupiter.api.Test;

class ApportionmentTests {

    /** A textbook case, worked by hand: quotas 4.7, 1.6, 1.59, 1.2, 0.6, 0.31. */
    @Test
    void a01GivesTheRestToTheLargestRemainders() {
        double[] votes = {47_000, 16_000, 15_900, 12_000, 6_000, 3_100};
        assertThat(given(10, votes, 0, Rule.LARGEST_REMAINDER)).containsExactly(5, 2, 1, 1, 1, 0);
    }

    /** Worked by hand: 53000, 24000, 23000 over 1, 3, 5 ... */
    @Test
    void a02GivesEachOneToTheHighestAverage() {
        assertThat(given(7, new double[] {53_000, 24_000, 23_000}, 0, Rule.SAINTE_LAGUE))
                .containsExactly(3, 2, 2);
    }

    @Test
    void b01NobodyFallsBelowTheFloor() {
        double[] votes = {47_000, 16_000, 15_900, 12_000, 6_000, 3_100};
        assertThat(given(10, votes, 1, Rule.LARGEST_REMAINDER)).containsExactly(4, 2, 1, 1, 1, 1);
        assertThat(given(10, votes, 1, Rule.SAINTE_LAGUE)).containsExactly(4, 2, 1, 1, 1, 1);
    }

    @Test
    void b02NobodyGetsMoreThanFits() {
        var most = new int[] {2, 9, 9};
        for (var rule : Rule.values()) {
            var given = Apportionment.of(8, new double[] {70, 20, 10}, 0, most, rule)
                    .given();
            assertThat(given[0]).isEqualTo(2);
            assertThat(Arrays.stream(given).sum()).isEqualTo(8);
        }
    }

    @Test
    void b03SharesEquallyWhereNobodyAsks() {
        assertThat(given(4, new double[] {0, 0}, 0, Rule.LARGEST_REMAINDER)).containsExactly(2, 2);
    }

    @Test
    void c01HoldsTotalFloorAndCapacityOnRandomInput() {
        var random = new Random(1);
        for (int round = 0; round < 500; round++) {
            int units = 1 + random.nextInt(8);
            double[] weights = random.doubles(units, 0, 100).toArray();
            int floor = random.nextInt(3);
            int[] most = random.ints(units, floor, 20).toArray();
            int room = Arrays.stream(most).sum();
            int total = floor * units + random.nextInt(1 + room - floor * units);
            for (var rule : Rule.values()) {
                int[] given =
                        Apportionment.of(total, weights, floor, most, rule).given();
                assertThat(Arrays.stream(given).sum()).isEqualTo(total);
                assertThat(IntStream.range(0, units)).allMatch(i -> given[i] >= floor && given[i] <= most[i]);
            }
        }
    }

    @Test
    void refusesAFloorThatNeedsMoreThanThereIs() {
        assertThatThrownBy(() -> given(5, new double[] {1, 1, 1}, 2, Rule.SAINTE_LAGUE))
                .hasMessageContaining("which needs 6, expected 5 at most")
                .hasMessageContaining("Maybe lower it to 1");
    }

    private static int[] given(int total, double[] weights, int floor, Rule rule) {
        int[] most = new int[weights.length];
        Arrays.fill(most, total);
        return Apportionment.of(total, weights, floor, most, rule).given();
    }
}
