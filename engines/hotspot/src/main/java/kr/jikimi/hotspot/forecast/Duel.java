package kr.jikimi.hotspot.forecast;

import java.util.List;

/**
 * The first model against another at one coverage, window by window.
 *
 * @param lostAt origins of the windows lost, days since 1970
 * @param difference PAI of the first less PAI of the other, over all windows
 * @param band paired bootstrap band of the difference; a band above zero is a win that chance does not explain
 */
public record Duel(
        String model,
        String against,
        double coverage,
        int won,
        int drawn,
        int lost,
        List<Double> lostAt,
        double difference,
        Verdict.Band band) {

    public Duel {
        lostAt = List.copyOf(lostAt);
    }
}
