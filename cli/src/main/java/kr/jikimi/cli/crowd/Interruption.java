package kr.jikimi.cli.crowd;

import java.util.concurrent.CountDownLatch;
import kr.jikimi.crowd.spi.Cancellation;

/**
 * Hears Ctrl-C (and a polite kill): the run is asked to stop, and Java waits with its end until what was computed is
 * written. Close it when everything is written.
 */
final class Interruption implements Cancellation, AutoCloseable {

    private final CountDownLatch written = new CountDownLatch(1);
    private final Runnable told;
    private final Thread hook = new Thread(this::stop, "interruption");
    private volatile boolean cancelled;

    /** @param told runs once when somebody interrupts */
    Interruption(Runnable told) {
        this.told = told;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        cancelled = true;
        told.run();
        try {
            written.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        written.countDown();
        if (!cancelled) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // Java is ending already; the hook has nothing left to wait for.
                cancelled = true;
            }
        }
    }
}
