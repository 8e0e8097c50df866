package kr.jikimi.crowd;

import java.util.Arrays;
import java.util.List;

/**
 * How many people walk in groups. Members of a group enter together, have the same way and keep together: the front
 * waits, the others close up.
 *
 * @param share of all persons that belong to a group, 0..1
 * @param sizes sizes of groups, each as frequent as the others, 2..8
 */
public record Groups(double share, List<Integer> sizes) {

    public Groups {
        sizes = List.copyOf(sizes);
        Require.that(share >= 0 && share <= 1, "The share of people in groups must lie in 0..1.");
        Require.that(share == 0 || !sizes.isEmpty(), "Groups need at least one size.");
        Require.that(sizes.stream().allMatch(size -> size >= 2 && size <= 8), "Groups have 2 to 8 members.");
    }

    /** Everyone walks alone. */
    public static Groups none() {
        return new Groups(0, List.of());
    }

    public static Groups of(double share, Integer... sizes) {
        return new Groups(share, Arrays.asList(sizes));
    }
}
