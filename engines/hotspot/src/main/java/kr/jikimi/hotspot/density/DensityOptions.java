package kr.jikimi.hotspot.density;

import kr.jikimi.hotspot.Area;
import org.jspecify.annotations.Nullable;

/**
 * How a density is made. Immutable; start from {@link #withDefaults}.
 *
 * @param bandwidth metres: standard deviation (Gaussian) or radius (quartic)
 * @param area the study area, needed for an edge correction and for nothing else
 * @param adaptive whether each event has a bandwidth of its own (Abramson 1982): {@code h_i = h (f(x_i) / g)^-1/2} with
 *     the pilot density f of bandwidth h at the event, itself included, and g the geometric mean of f over the events
 * @param exact whether every event is added to every cell one by one: the slow twin
 */
public record DensityOptions(
        Kernel kernel,
        double bandwidth,
        EdgeCorrection edge,
        @Nullable Area area,
        boolean adaptive,
        boolean exact) {

    public DensityOptions {
        if (!(bandwidth > 0 && Double.isFinite(bandwidth))) {
            throw new IllegalArgumentException(
                    "The bandwidth is %s m, expected more than zero.%nMaybe try 500.".formatted(bandwidth));
        }
        if (edge == EdgeCorrection.UNIFORM && area == null) {
            throw new IllegalArgumentException(
                    "Edge correction needs a study area.%nMaybe give an area, or no edge correction.".formatted());
        }
        if (edge == EdgeCorrection.UNIFORM && adaptive) {
            throw new IllegalArgumentException(
                    "An adaptive bandwidth has no uniform edge correction.%nMaybe choose one of the two.".formatted());
        }
    }

    /** Gaussian, 500 m, no edge correction, fixed bandwidth, fast. */
    public static DensityOptions withDefaults() {
        return new DensityOptions(Kernel.GAUSSIAN, 500, EdgeCorrection.NONE, null, false, false);
    }

    public DensityOptions withKernel(Kernel other) {
        return new DensityOptions(other, bandwidth, edge, area, adaptive, exact);
    }

    public DensityOptions withBandwidth(double metres) {
        return new DensityOptions(kernel, metres, edge, area, adaptive, exact);
    }

    /** Uniform edge correction against a study area. */
    public DensityOptions withEdgeOf(Area study) {
        return new DensityOptions(kernel, bandwidth, EdgeCorrection.UNIFORM, study, adaptive, exact);
    }

    public DensityOptions withAdaptive(boolean other) {
        return new DensityOptions(kernel, bandwidth, edge, area, other, exact);
    }

    public DensityOptions withExact(boolean other) {
        return new DensityOptions(kernel, bandwidth, edge, area, adaptive, other);
    }
}
