package kr.jikimi.siting;

import java.util.List;

/** Either a choice with its explanation, or the reasons why there is none. */
public sealed interface SitingOutcome {

    /**
     * The choice.
     *
     * @param sites in the order of their marginal gain, largest first
     * @param servedBy for each demand the candidate that serves it, or most of it; -1 for none
     * @param districts by name
     * @param cost the goal's sum: weight times distance, or uncovered weight
     * @param bound no choice costs less
     * @param work rounds of the Lagrangian bound, programmes solved exactly
     */
    record Sited(
            List<Site> sites,
            int[] servedBy,
            List<District> districts,
            double cost,
            double bound,
            String work,
            long seed)
            implements SitingOutcome {

        public Sited {
            sites = List.copyOf(sites);
            districts = List.copyOf(districts);
        }

        /** How much dearer than the optimum the choice may be, as a share of its cost; 0 when proven. */
        public double gap() {
            return cost > 0 ? Math.max(0, (cost - bound) / cost) : 0;
        }

        public boolean isProven() {
            return gap() < 1e-6;
        }
    }

    /**
     * A chosen place.
     *
     * @param candidate its number in the request
     * @param demands how many demands it serves, in whole or in part
     * @param weight their weight, as far as it serves them
     * @param meanDistance weighted; NaN when it serves nothing
     * @param farthest distance of the farthest it serves; NaN when it serves nothing
     * @param marginalGain by how much the cost would grow without it, the others unchanged; infinite when they could not
     *     serve all
     */
    record Site(int candidate, int demands, double weight, double meanDistance, double farthest, double marginalGain) {}

    /**
     * What a district gets.
     *
     * @param sites how many places are chosen in it
     * @param limit how many had to be
     * @param fairShare its proportional share of the places by demand
     * @param demand its weight
     * @param served weight within the radius, for covering; all, for a median
     * @param meanDistance of what is served, weighted; NaN when nothing is
     */
    record District(
            String name, int sites, Limit limit, double fairShare, double demand, double served, double meanDistance) {}

    /**
     * No choice meets all conditions.
     *
     * @param reasons each names the condition that cannot hold and what would
     */
    record Infeasible(List<String> reasons) implements SitingOutcome {
        public Infeasible {
            reasons = List.copyOf(reasons);
        }
    }
}
