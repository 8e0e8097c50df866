package kr.jikimi.cli.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import kr.jikimi.crowd.Band;
import kr.jikimi.crowd.CrowdResult;
import kr.jikimi.crowd.ReplicaResult;
import kr.jikimi.papers.site.replay.ReplayPage.Fact;

/** The figures beside a film; counts are those of the replica that it shows. */
final class KeyFigures {

    private KeyFigures() {}

    static List<Fact> of(CrowdResult result, int filmedReplica) {
        List<Fact> facts = new ArrayList<>();
        ReplicaResult filmed = result.replica(filmedReplica);
        facts.add(new Fact("사람", "People", String.format(Locale.ROOT, "%,d", result.agents())));
        facts.add(new Fact(
                "모두 나가기까지",
                "Everyone out after",
                result.clearanceSeconds().map(KeyFigures::seconds).orElse("-")));
        var peak = result.peakDensity();
        if (peak.value() > 0) {
            facts.add(new Fact(
                    "최고 밀집도",
                    "Peak density",
                    String.format(Locale.ROOT, "%.2f / m² (%.0f s)", peak.value(), peak.seconds())));
        }
        facts.add(above(4, result.secondsAbove4()));
        facts.add(above(5, result.secondsAbove5()));
        facts.add(above(6, result.secondsAbove6()));
        remaining(filmed, facts);
        filmed.exits()
                .forEach(exit -> facts.add(new Fact(
                        "출구 " + exit.id(),
                        "Exit " + exit.id(),
                        String.format(Locale.ROOT, "%,d", exit.count()) + flow(exit.meanFlow()))));
        facts.add(new Fact(
                "보이는 반복",
                "Replica shown",
                String.format(
                        Locale.ROOT,
                        "%d / %d",
                        filmedReplica + 1,
                        result.replicas().size())));
        return facts;
    }

    private static void remaining(ReplicaResult filmed, List<Fact> facts) {
        facts.add(new Fact("길이 없는 사람", "People without a way", number(filmed.stranded())));
        facts.add(new Fact("시간 안에 못 나간 사람", "People still inside at the end", number(filmed.unfinished())));
        if (filmed.notArrived() > 0) {
            facts.add(new Fact("아직 들어오지 못한 사람", "People not yet in at the end", number(filmed.notArrived())));
        }
        if (filmed.redirected() > 0) {
            facts.add(new Fact(
                    "가려던 곳이 아닌 출구로 나간 사람", "Left by another exit than their destination", number(filmed.redirected())));
        }
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String flow(OptionalDouble flow) {
        return flow.isPresent() ? String.format(Locale.ROOT, " · %.2f / s", flow.getAsDouble()) : "";
    }

    private static Fact above(int density, Band band) {
        return new Fact(
                density + "명/㎡ 초과 (칸·초)",
                "Above " + density + " per m² (cell-seconds)",
                String.format(Locale.ROOT, "%,.0f", band.median()));
    }

    private static String seconds(Band band) {
        String median = String.format(Locale.ROOT, "%.0f s", band.median());
        return band.p05() == band.p95()
                ? median
                : median + String.format(Locale.ROOT, " (%.0f - %.0f s)", band.p05(), band.p95());
    }
}
