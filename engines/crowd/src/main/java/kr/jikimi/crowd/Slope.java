package kr.jikimi.crowd;

import org.locationtech.jts.geom.Geometry;

/**
 * An area on a slope. The wished speed is multiplied by {@code exp(-3.5 (|s + 0.05| - 0.05))}, with s the grade along
 * the way (rise over run, negative downhill): Tobler's hiking function, 1 on the flat, 0.70 up and 1.0 down at 10 %, most
 * (1.19) at 5 % down. It was fitted to walks on paths; at the steepest grade taken here it gives 0.25 up and 0.35 down.
 * Stairs are not modelled: they are steeper, and people walk them at other speeds.
 *
 * <p>Source: Tobler (1993), Three presentations on geographical analysis and modeling, NCGIA technical report 93-1.
 *
 * @param area polygon or multipolygon; where slopes overlap, the later one counts
 * @param grade percent, not negative, at most {@value #STEEPEST}
 * @param uphill direction of the steepest ascent in degrees, counter-clockwise from the x axis (0 east, 90 north)
 */
public record Slope(Geometry area, double grade, double uphill) {

    /** Percent; what is steeper is no path. */
    public static final double STEEPEST = 40;

    public Slope {
        area = Require.polygonal(area, "The area of a slope");
        Require.that(grade >= 0 && grade <= STEEPEST, "A slope has a grade between 0 and 40 percent.");
        Require.that(Double.isFinite(uphill), "The direction of a slope is not a number.");
    }
}
