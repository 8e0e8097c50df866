package kr.jikimi.cli.crowd;

import java.util.Optional;

/**
 * Which trajectories to write.
 *
 * @param framesPerSecond empty: none
 * @param text whether as text, too
 */
record Recording(Optional<Double> framesPerSecond, boolean text) {

    boolean isAsked() {
        return framesPerSecond.isPresent();
    }
}
