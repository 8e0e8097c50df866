package kr.jikimi.siting.choice;

import kr.jikimi.siting.SitingOutcome;
import kr.jikimi.siting.SitingRequest;
import kr.jikimi.siting.internal.Search;
import kr.jikimi.siting.spi.Progress;
import kr.jikimi.solver.Solver;

/**
 * Chooses places for a demand.
 *
 * <p>Minimises {@code sum over i of min over chosen j of cost[i][j]}, with cost {@code weight * distance} for the median
 * and {@code weight if distance > radius else 0} for covering, over all sets of {@code count} candidates that hold the
 * forced ones, none of the forbidden, and a number per district within its limits. With capacities a demand may be split:
 * cost and capacity count by the share served; a median serves all, covering may leave demand unserved.
 *
 * <p>Three steps, each with its part in the answer: swaps of one chosen place for one other, from several
 * starts; a Lagrangian bound by subgradients (Cornuejols, Fisher, Nemhauser 1977), which states the gap, improves the
 * choice and shows which candidates cannot be in a better one; and, when what is left is small (150,000 pairs, with
 * capacities 60,000), the integer programme of Elloumi (2010) by the solver, which proves the optimum or says how far it
 * came.
 *
 * <p>Edge cases: demand of weight zero costs nothing; ties go to the candidate named first; a count equal to all free
 * candidates chooses them all. Cost: time 400 times demands times candidates, memory 8 bytes per pair. The same request
 * and seed give the same answer; one thread.
 */
public final class Siting {

    private Siting() {}

    public static SitingOutcome choose(SitingRequest request, Solver solver, Progress progress) {
        return new Search(request, solver, progress).run();
    }
}
