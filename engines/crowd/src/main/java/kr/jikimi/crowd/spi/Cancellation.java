package kr.jikimi.crowd.spi;

/**
 * Asked between time steps whether to stop. A run that is stopped returns what it has, marked as partial. Asked from
 * the threads of the run; must be thread-safe and cheap.
 */
@FunctionalInterface
public interface Cancellation {

    boolean isCancelled();

    /** Never stops. */
    static Cancellation never() {
        return () -> false;
    }
}
