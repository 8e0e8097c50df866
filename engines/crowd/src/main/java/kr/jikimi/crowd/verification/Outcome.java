package kr.jikimi.crowd.verification;

import java.util.List;

/**
 * What one case gave with one model.
 *
 * @param findings the numbers
 * @param remark what must be said of them; says why when one is not met; may be empty
 * @param diagrams to be drawn
 * @param views to be drawn
 */
public record Outcome(List<Finding> findings, String remark, List<Diagram> diagrams, List<PlaceView> views) {

    public Outcome {
        findings = List.copyOf(findings);
        diagrams = List.copyOf(diagrams);
        views = List.copyOf(views);
    }

    static Outcome of(Finding... findings) {
        return new Outcome(List.of(findings), "", List.of(), List.of());
    }

    static Outcome of(List<Finding> findings) {
        return new Outcome(findings, "", List.of(), List.of());
    }

    Outcome with(Diagram... more) {
        return new Outcome(findings, remark, List.of(more), views);
    }

    Outcome with(PlaceView... more) {
        return new Outcome(findings, remark, diagrams, List.of(more));
    }

    Outcome saying(String words) {
        return new Outcome(findings, words, diagrams, views);
    }

    /** The remark only when something is not met. */
    Outcome sayingWhenMissed(String words) {
        return isMet() ? this : saying(words);
    }

    /** Whether every expectation is met. */
    public boolean isMet() {
        return findings.stream().allMatch(Finding::isMet);
    }
}
