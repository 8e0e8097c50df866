package kr.jikimi.disclosure;

import java.util.List;

/** Either a table that may go out, with its proof, or the reasons why none can. */
public sealed interface Outcome {

    /**
     * The table as it may go out.
     *
     * @param cells in the order of the request, each published, primary or complementary; true values still inside
     */
    record Protected(List<Cell> cells, Proof proof) implements Outcome {
        public Protected {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Even with every cell hidden something small could be worked out, because of what was published before.
     *
     * @param findings the small counts that nothing can protect
     */
    record Refused(List<Finding> findings) implements Outcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
