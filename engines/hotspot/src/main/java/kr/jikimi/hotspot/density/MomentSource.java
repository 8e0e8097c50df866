package kr.jikimi.hotspot.density;

/** What fills the bins: points, or an area. Read by many threads at once, one row at a time. */
interface MomentSource {

    /** Whether a row of bins holds nothing. */
    boolean isEmpty(int row);

    /**
     * Adds {@code Σ w u^a v^b} of a row of bins, bin after bin, in the order (0,0), (1,0), (2,0), ..., (0,1), (1,1), ...;
     * u and v are offsets from the bin's centre in bandwidths.
     */
    void add(int row, double[] moments);
}
