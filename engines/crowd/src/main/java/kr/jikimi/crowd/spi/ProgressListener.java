package kr.jikimi.crowd.spi;

/**
 * Hears about once per simulated second and replica how far the run is. Calls never overlap, but may come from several
 * threads. What the listener does has no influence on the result.
 */
@FunctionalInterface
public interface ProgressListener {

    void progress(Progress progress);

    /** Hears nothing. */
    static ProgressListener none() {
        return progress -> {};
    }
}
