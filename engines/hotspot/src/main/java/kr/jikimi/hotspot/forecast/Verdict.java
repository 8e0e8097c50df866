package kr.jikimi.hotspot.forecast;

/**
 * A model at a coverage, over all windows.
 *
 * @param cellsChosen cells chosen, summed over the windows: the coverage times the cells, rounded down, at least one each
 * @param cellsStudied cells of the study, summed over the windows
 * @param hits events in the chosen cells
 * @param events events in the study
 * @param hitRate hits over events
 * @param pai prediction accuracy index: the hit rate over cellsChosen / cellsStudied; 1 is chance (Chainey et al. 2008)
 * @param pei prediction efficiency index: hits over the most that as many cells could have caught (Hunt 2016)
 * @param hitRateBand bootstrap band of the hit rate; the others alike
 */
public record Verdict(
        String model,
        double coverage,
        long cellsChosen,
        long cellsStudied,
        long hits,
        long events,
        double hitRate,
        double pai,
        double pei,
        Band hitRateBand,
        Band paiBand,
        Band peiBand) {

    /** From the lower to the upper end, at the level of the options. */
    public record Band(double low, double high) {}
}
