package kr.jikimi.crowd.verification;

import java.util.function.Function;
import kr.jikimi.crowd.Model;

/**
 * A case of the verification.
 *
 * @param id stable name, also of its files: {@code rimea-09}
 * @param part the chapter it belongs to
 * @param title in English
 * @param korean the title in Korean
 * @param setting place, people and what is expected, in words
 * @param source where setting and expectation stand
 * @param trial runs it with the calibrated constants of a model; the same model gives the same outcome
 */
public record VerificationCase(
        String id,
        Part part,
        String title,
        String korean,
        String setting,
        String source,
        Function<Model, Outcome> trial) {

    /** The chapters of the report. */
    public enum Part {
        RIMEA("RiMEA", "RiMEA 지침 시험"),
        ISO("ISO 20414", "ISO 20414 시험"),
        DENSITY("Speed and density", "속도와 밀도"),
        BOTTLENECK("Bottlenecks", "병목"),
        STREAMS("Streams", "흐름"),
        NUMERICS("Numbers and honesty", "수치와 정직성");

        private final String title;
        private final String korean;

        Part(String title, String korean) {
            this.title = title;
            this.korean = korean;
        }

        public String title() {
            return title;
        }

        public String korean() {
            return korean;
        }
    }

    public Outcome run(Model model) {
        return trial.apply(model);
    }
}
