package kr.jikimi.crowd;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A published model of how one person chooses direction and speed. */
public enum Model {
    /**
     * Tordeux, Chraibi, Seyfried (2016), Collision-free speed model for pedestrian dynamics, Traffic and Granular Flow
     * '15, 225-232 (arXiv:1512.05597), with walls and with directions that turn in finite time after Xu, Chraibi,
     * Tordeux, Zhang (2019), Generalized collision-free velocity model for pedestrian dynamics, Physica A 535, 122521
     * (arXiv:1908.10304). The default.
     */
    COLLISION_FREE_SPEED("collision-free-speed"),
    /**
     * Xu, Chraibi, Seyfried (2021), Anticipation in a velocity-based model for pedestrian dynamics, Transportation
     * Research Part C 133, 103464. For comparison.
     */
    ANTICIPATION_VELOCITY("anticipation-velocity");

    private final String text;

    Model(String text) {
        this.text = text;
    }

    /** The name on the command line: {@code collision-free-speed} or {@code anticipation-velocity}. */
    public String text() {
        return text;
    }

    /** @throws IllegalArgumentException when no model has that name; the message lists those there are */
    public static Model of(String text) {
        return Arrays.stream(values())
                .filter(model -> model.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no model \"" + text + "\".\nMaybe one of: "
                        + Arrays.stream(values()).map(Model::text).collect(Collectors.joining(", ")) + "."));
    }
}
