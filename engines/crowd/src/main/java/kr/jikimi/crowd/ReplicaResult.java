package kr.jikimi.crowd;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What one replica gave.
 *
 * @param replica its number, from 0
 * @param seed the seed derived for it
 * @param agents persons of the scenario
 * @param left persons who left by an exit
 * @param redirected of those who left, who did so by another exit than the destination asked for
 * @param stranded persons inside at the end who had no way to any exit that is open then or later
 * @param unfinished persons inside at the end who had a way
 * @param notArrived persons who were not in by the end: they come later, or found no room; {@code left}, {@code stranded},
 *     {@code unfinished} and {@code notArrived} sum to {@code agents}
 * @param clearanceSeconds when the last person left; empty unless everybody did
 * @param exits counts and flows, in the order of the scenario
 * @param measures what was measured, in the order of the scenario
 * @param peakDensity highest density of a walkable cell
 * @param peakPressure highest crowd pressure of a walkable cell
 * @param secondsAbove4 cell-seconds above 4 persons per square metre
 * @param secondsAbove5 cell-seconds above 5
 * @param secondsAbove6 cell-seconds above 6
 * @param personSeconds person-seconds by level of service, in the order of {@link LevelOfService}
 * @param density the grid
 * @param inside persons inside at each sample, the first at 0 s
 * @param agentSteps persons moved, summed over steps
 * @param simulatedSeconds when the simulation ended
 * @param partial whether it was cancelled before its end
 */
public record ReplicaResult(
        int replica,
        long seed,
        int agents,
        int left,
        int redirected,
        int stranded,
        int unfinished,
        int notArrived,
        OptionalDouble clearanceSeconds,
        List<ExitCount> exits,
        List<Measured> measures,
        Peak peakDensity,
        Peak peakPressure,
        double secondsAbove4,
        double secondsAbove5,
        double secondsAbove6,
        List<Double> personSeconds,
        DensityGrid density,
        List<Integer> inside,
        long agentSteps,
        double simulatedSeconds,
        boolean partial) {

    /**
     * @param id of the exit
     * @param count persons who left by it
     * @param meanFlow (count - 1) / (time of the last - time of the first), persons per second; empty below 2
     */
    public record ExitCount(String id, int count, OptionalDouble meanFlow) {}

    /**
     * @param id of the measure
     * @param count persons who crossed the line inside the window, in whichever direction, each once (at the first
     *     crossing inside the window, as PedPy counts); 0 for areas
     * @param flow (count - 1) / (last - first) of these crossings, persons per second over the whole line; empty below 2
     *     and for areas
     * @param meanDensity persons in the area divided by its walkable part, mean over samples; empty for lines
     * @param maxDensity the same, highest sample
     * @param voronoiDensity mean over samples of the Voronoi density of the area (Steffen and Seyfried 2010, Physica A
     *     389, 1902): the integral over the area of 1 / (size of the cell one stands in), cells clipped to the walkable
     *     area and 2 m
     * @param meanSpeed mean speed of the persons in the area, displacement over one interval of samples, m/s
     */
    public record Measured(
            String id,
            int count,
            OptionalDouble flow,
            OptionalDouble meanDensity,
            OptionalDouble maxDensity,
            OptionalDouble voronoiDensity,
            OptionalDouble meanSpeed) {}

    public ReplicaResult {
        exits = List.copyOf(exits);
        measures = List.copyOf(measures);
        personSeconds = List.copyOf(personSeconds);
        inside = List.copyOf(inside);
    }
}
