package kr.jikimi.solver;

/**
 * Solves linear programmes. The same programme and effort give the same answer on every machine: effort is counted in
 * nodes of the search tree, never in seconds.
 */
public interface Solver {

    /** Enough for every programme that the engines call small. */
    long PLENTY = 200_000;

    /**
     * @param nodes how many nodes of the search tree may be opened when variables are whole
     */
    Answer solve(LinearProgram program, long nodes);

    /** Keeps a programme for many objectives; close it. Whole variables count as real ones. */
    Session open(LinearProgram program);

    /** One programme under changing objectives. Not thread-safe. */
    interface Session extends AutoCloseable {

        /** Minimises {@code sum coefficients[k] x[variables[k]]}. */
        Answer minimise(int[] variables, double[] coefficients);

        @Override
        void close();
    }
}
