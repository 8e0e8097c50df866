package kr.jikimi.disclosure;

import java.util.List;

/**
 * Why a table may go out: for every hidden count the interval that a reader can reach, found by solving for it with
 * every published number, non-negativity and whole counts. Anyone may repeat it with {@link kr.jikimi.disclosure.protection.Disclosure#audit}.
 *
 * @param findings one per hidden cell and per small difference, earlier tables included
 * @param loss what hiding cost, by the request's {@link Loss}, small cells included
 * @param bound no safe table costs less; equal to the loss when the suppression is proven the cheapest
 * @param rounds how often the cheapest candidate was attacked
 * @param cuts how many conditions the attacks added
 */
public record Proof(List<Finding> findings, double loss, double bound, int rounds, int cuts) {

    public Proof {
        findings = List.copyOf(findings);
    }

    public boolean isSafe() {
        return findings.stream().allMatch(Finding::isSafe);
    }

    /** How much dearer than the cheapest the suppression may be, as a share of its loss. */
    public double gap() {
        return loss > 0 ? Math.max(0, (loss - bound) / loss) : 0;
    }
}
