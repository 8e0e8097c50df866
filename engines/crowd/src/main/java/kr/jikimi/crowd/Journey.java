package kr.jikimi.crowd;

import java.util.List;

/**
 * The waypoints that a share of a source's people visit, in order, before they leave. What the journeys of a source
 * leave of 1 walks to the exit at once.
 *
 * @param source id of the source
 * @param via ids of waypoints, in order
 * @param share of the source's people, 0..1
 */
public record Journey(String source, List<String> via, double share) {

    public Journey {
        via = List.copyOf(via);
        Require.that(share >= 0 && share <= 1, "A journey of source \"" + source + "\" has a share outside 0..1.");
    }
}
