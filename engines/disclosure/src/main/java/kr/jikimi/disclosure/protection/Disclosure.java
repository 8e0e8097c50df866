package kr.jikimi.disclosure.protection;

import java.util.List;
import kr.jikimi.disclosure.Finding;
import kr.jikimi.disclosure.Loss;
import kr.jikimi.disclosure.Outcome;
import kr.jikimi.disclosure.ProtectionRequest;
import kr.jikimi.disclosure.Rule;
import kr.jikimi.disclosure.Table;
import kr.jikimi.disclosure.internal.Protection;
import kr.jikimi.disclosure.spi.Progress;
import kr.jikimi.solver.Solver;

/**
 * Decides what may be published of a table of counts, so that no small count can be worked out, and proves it.
 *
 * <p>Every cell of every table, margins and levels included, is a sum of atoms, the finest cells of all tables
 * together. A reader knows all published sums, that no atom is negative, that counts are whole, and the {@link Rule}. For
 * every small count t the counts consistent with that must reach from the lowest hidden count up to the threshold. Among
 * all sets of further cells to hide, one with the least sum of {@link Loss} is taken: an integer programme with binary
 * s (hidden or not), whose conditions are found by attacking (two linear programmes per small count) and reading the dual
 * prices: {@code sum over cells of s[c] min(price[c], missing) >= missing}. A condition from whole counts, where the real
 * relaxation is not sharp: hide something more.
 *
 * <p>A difference between two periods that no table prints (January to August without January to July) is protected like
 * a cell. A reader who also knows that the suppression is the cheapest could narrow some cells down further; that is not
 * covered, as in all methods in use. Nor is what readers know from elsewhere.
 *
 * <p>Edge cases: an empty table comes back empty; a table without small counts comes back whole; two cells that are the
 * same sum (a total with one part) are decided together; among equally cheap sets the solver's first is taken, always the
 * same. Above 800 different sums the effort is bounded: the programme is relaxed until its bound stands still, what is
 * missing is mended, what is superfluous is shown again, and four whole sets are sought; the gap is stated, and what comes
 * back is safe in any case. Cost: some ten to thirty rounds of at most two linear programmes per small count, each over the
 * hidden cells that hang together with it; 2,652 cells took 5 to 20 s. Deterministic, one thread.
 *
 * <p>Sources: M. Fischetti, J. J. Salazar-González (2001), Solving the cell suppression problem on tabular data with
 * linear constraints, Management Science 47(7), 1008-1027; A. Hundepool et al. (2012), Statistical Disclosure Control,
 * Wiley, chapter 4.
 */
public final class Disclosure {

    private Disclosure() {}

    /** Decides every cell of the request's table. */
    public static Outcome protect(ProtectionRequest request, Solver solver, Progress progress) {
        return new Protection(request, solver).run(progress);
    }

    /**
     * The attack alone: for every hidden cell and small difference the interval that a reader of all these tables can
     * reach.
     *
     * @param tables all cells decided; true values of hidden cells may be there and are used only to tell what is small
     */
    public static List<Finding> audit(List<Table> tables, Rule rule, Solver solver) {
        return Protection.audit(tables, rule, solver);
    }
}
