package kr.jikimi.cli.hotspot;

import kr.jikimi.hotspot.forecast.Duel;
import kr.jikimi.hotspot.forecast.Verdict;
import kr.jikimi.papers.map.Words;

/**
 * What an interval lets one say: better or worse only when chance, or the other model, lies outside it. A forecast whose
 * interval holds both is not called better, whatever its mean.
 */
final class Judgement {

    private Judgement() {}

    /** The index against chance, which is 1. */
    static Words ofPai(Verdict own) {
        var band = own.paiBand();
        var pai = Page.number(own.pai());
        var between = "%s–%s".formatted(Page.number(band.low()), Page.number(band.high()));
        var pei = Page.percent(own.pei());
        if (band.low() > 1) {
            return new Words(
                    "우연보다 %s배 잘 맞았다(PAI, 95%% 구간 %s). 미리 다 알았을 때의 %s이다(PEI).".formatted(pai, between, pei),
                    "That is %s times chance (PAI, 95%% interval %s), and %s of what perfect knowledge would have caught (PEI)."
                            .formatted(pai, between, pei));
        }
        if (band.high() < 1) {
            return new Words(
                    "우연보다 못했다(PAI %s, 95%% 구간 %s).".formatted(pai, between),
                    "That is worse than chance (PAI %s, 95%% interval %s).".formatted(pai, between));
        }
        return new Words(
                "우연보다 낫다고 할 수 없다. PAI %s의 95%% 구간 %s에 우연(1)이 들어 있어 우연과 구별되지 않는다.".formatted(pai, between),
                "That is no better than chance: the 95%% interval %2$s of the PAI of %1$s includes 1."
                        .formatted(pai, between));
    }

    /** The difference in PAI against another model. */
    static Words ofDuel(Duel duel) {
        var said = shortly(duel);
        return new Words(
                switch (said.english()) {
                    case "better" -> "차이가 우연으로 보기 어려울 만큼 낫다.";
                    case "worse" -> "차이가 우연으로 보기 어려울 만큼 못하다.";
                    default -> "차이는 우연과 구별되지 않는다.";
                },
                switch (said.english()) {
                    case "better" -> "better than chance explains.";
                    case "worse" -> "worse than chance explains.";
                    default -> "not distinguishable from it.";
                });
    }

    static Words shortly(Duel duel) {
        if (duel.band().low() > 0) {
            return new Words("나음", "better");
        }
        return duel.band().high() < 0 ? new Words("못함", "worse") : new Words("구별되지 않음", "not distinguishable");
    }
}
