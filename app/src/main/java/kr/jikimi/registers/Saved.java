package kr.jikimi.registers;

import java.util.List;

/** What came of saving a draft. */
public sealed interface Saved {

    record Done(RegisterRecord record) implements Saved {}

    /** Nothing was written; the draft stays with whoever wrote it. */
    record Invalid(List<Problem> problems) implements Saved {

        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** Somebody else wrote a newer version meanwhile; nothing was written. */
    record Overtaken(RegisterRecord theirs) implements Saved {}
}
