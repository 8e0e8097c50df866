package kr.jikimi.hotspot.density;

/** What is done about the part of each kernel that falls outside the study area. */
public enum EdgeCorrection {
    /** Nothing: the density sinks towards the edge. */
    NONE,
    /**
     * The density is divided by the share of the kernel around each cell centre that lies inside the study area (Diggle
     * 1985; the default of spatstat's {@code density.ppp}). Cells with their centre outside have no value (NaN).
     */
    UNIFORM
}
