package kr.jikimi.hotspot.spi;

/**
 * Something that says where events will happen. The back-test ({@code Backtest}) treats every model alike: it sees the
 * events before the origin and nothing else.
 */
public interface RiskModel {

    /** A short name for tables: letters only. */
    String name();

    /**
     * The expected number of events in each cell of the task's grid, within the horizon. Only the order matters for hit
     * rates; the size matters for calibration. Values outside the study are ignored. Deterministic.
     */
    double[] risk(ForecastTask task);
}
