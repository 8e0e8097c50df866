package kr.jikimi.solver;

/**
 * What a solver found.
 *
 * @param objective cost of the values; infinite when there are none
 * @param bound no values cost less than this; equals the objective when optimal
 * @param values one per variable; empty unless optimal or feasible
 * @param duals one per row: by how much the cost grows when the row's active limit grows by one; empty when variables are
 *     whole
 */
public record Answer(Status status, double objective, double bound, double[] values, double[] duals) {

    /** How it ended. */
    public enum Status {
        /** Nothing is cheaper, within the solver's tolerance of 1e-6. */
        OPTIMAL,
        /** The effort was used up: the values hold, something cheaper may exist, not below the bound. */
        FEASIBLE,
        /** No values hold every row. */
        INFEASIBLE,
        /** The cost falls without end. */
        UNBOUNDED,
        /** The effort was used up before any values were found, or the solver failed. */
        UNKNOWN
    }

    /** An answer without values. */
    public static Answer without(Status status, double bound) {
        return new Answer(status, Double.POSITIVE_INFINITY, bound, new double[0], new double[0]);
    }

    public boolean hasValues() {
        return status == Status.OPTIMAL || status == Status.FEASIBLE;
    }
}
