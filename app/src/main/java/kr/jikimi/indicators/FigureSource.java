package kr.jikimi.indicators;

import java.util.List;

/** A module that can say figures. */
public interface FigureSource {

    /** What it can say. */
    List<Indicator> indicators();

    /** Says it. Called only with its own indicators; an unknown dimension or value is an IllegalArgumentException. */
    Figure figure(FigureRequest request);
}
