package kr.jikimi.cli.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import kr.jikimi.crowd.CrowdResult;
import kr.jikimi.crowd.ReplicaResult;

/** Says on the terminal who did not get out, or not as asked, and what may help: the number of the worst replica. */
final class Remaining {

    private final CrowdResult result;
    private final List<String> words = new ArrayList<>();

    private Remaining(CrowdResult result) {
        this.result = result;
    }

    /** @param until the end of the simulation, seconds */
    static List<String> warnings(CrowdResult result, double until) {
        var remaining = new Remaining(result);
        String end = String.format(Locale.ROOT, "%.0f s", until);
        remaining.warn(
                ReplicaResult::stranded,
                "no way to any exit and stay to the end",
                "look in replay.html where they stand: a barrier or a one-way line may lock them in, an exit may close too"
                        + " early.");
        if (!result.partial()) {
            remaining.warn(
                    ReplicaResult::unfinished,
                    "not got out after " + end,
                    "raise \"until\"; or look in replay.html what holds them: a narrow place, two streams against each"
                            + " other, an exit that opens late.");
            remaining.warn(
                    ReplicaResult::notArrived,
                    "not come in after " + end,
                    "raise \"until\", let \"arrivals\" end before it, or give their source more room.");
        }
        remaining.warn(
                ReplicaResult::redirected,
                "left by another exit than their destination, to which no way was open",
                "compare openFrom and openTo of exits, barriers and one-way lines with the destinations of the sources.");
        return remaining.words;
    }

    private void warn(ToIntFunction<ReplicaResult> count, String what, String remedy) {
        int most = result.replicas().stream().mapToInt(count).max().orElse(0);
        long concerned = result.replicas().stream()
                .filter(replica -> count.applyAsInt(replica) > 0)
                .count();
        if (most > 0) {
            String among = result.replicas().size() == 1
                    ? ""
                    : " (in " + concerned + " of " + result.replicas().size() + " replicas; this is the most)";
            words.add(
                    String.format(Locale.ROOT, "Warning: %,d people have %s%s.\nMaybe %s", most, what, among, remedy));
        }
    }
}
