package kr.jikimi.hotspot.forecast;

import java.util.List;

/**
 * Does a model say how many? Cells are ordered by their risk, highest first, and cut into groups with an equal share of the
 * expected events; a calibrated model sees about as many in each.
 *
 * @param expected events foretold over all windows
 * @param observed events seen
 * @param groups from the riskiest cells down
 */
public record Calibration(String model, double expected, long observed, List<Group> groups) {

    /** @param cells cells of the group, summed over the windows */
    public record Group(long cells, double expected, long observed) {}

    public Calibration {
        groups = List.copyOf(groups);
    }
}
