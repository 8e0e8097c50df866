package kr.jikimi.cli.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.jikimi.crowd.Band;
import kr.jikimi.crowd.CrowdResult;
import kr.jikimi.papers.site.replay.ReplayPage.Fact;

/** The figures beside a film. */
final class KeyFigures {

    private KeyFigures() {}

    static List<Fact> of(CrowdResult result, int filmedReplica) {
        List<Fact> facts = new ArrayList<>();
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
        facts.add(new Fact("길이 없는 사람", "People without a way", result.stranded() + ""));
        facts.add(new Fact("시간 안에 못 나간 사람", "People still inside at the end", result.unfinished() + ""));
        result.exits()
                .forEach(exit -> facts.add(new Fact(
                        "출구 " + exit.id(),
                        "Exit " + exit.id(),
                        String.format(Locale.ROOT, "%,.0f", exit.count().median())
                                + exit.meanFlow()
                                        .map(flow -> String.format(Locale.ROOT, " · %.2f / s", flow.median()))
                                        .orElse(""))));
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
