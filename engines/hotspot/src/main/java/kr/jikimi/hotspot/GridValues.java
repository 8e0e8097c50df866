package kr.jikimi.hotspot;

/**
 * One number per cell of a grid; NaN where a cell has none.
 *
 * @param values in the order of the cells, kept as given
 */
public record GridValues(Grid grid, double[] values) {

    public GridValues {
        if (values.length != grid.cells()) {
            throw new IllegalArgumentException("%d values for %d cells.".formatted(values.length, grid.cells()));
        }
    }

    /** The largest value, or NaN when no cell has one. */
    public double peak() {
        double peak = Double.NaN;
        for (double value : values) {
            if (!(value <= peak) && !Double.isNaN(value)) {
                peak = value;
            }
        }
        return peak;
    }
}
