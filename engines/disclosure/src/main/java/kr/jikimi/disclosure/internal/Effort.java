package kr.jikimi.disclosure.internal;

/**
 * How long the search for the cheapest set goes on. Counted in rounds and nodes of the search tree, never in seconds: the
 * same request gives the same answer.
 *
 * @param rounds how many whole sets are sought
 * @param nodes how many nodes the solver may open for each
 */
record Effort(int rounds, long nodes) {

    private static final int SMALL_SYSTEM = 800;

    /** Enough to be exact in small systems. */
    static Effort of(int items) {
        return items <= SMALL_SYSTEM ? new Effort(300, 20_000) : new Effort(4, 5);
    }
}
