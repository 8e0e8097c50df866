package kr.jikimi.crowd.internal;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A fixed crew of threads that works off fixed chunks, step after step, without allocating. Who takes which chunk does
 * not matter: a chunk reads the old generation and writes its own part of the new one. The caller works too.
 */
final class Crew implements AutoCloseable {

    /** One chunk; workers are numbered from 0, the caller. */
    interface Work {
        void chunk(int chunk, int worker);
    }

    private static final int SPINS = 4_000;

    private final Thread[] threads;
    private final AtomicInteger nextChunk = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private volatile int turn;
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;
    private @Nullable Work work;
    private int chunks;

    Crew(int size) {
        this.threads = new Thread[size - 1];
        for (int k = 0; k < threads.length; k++) {
            int worker = k + 1;
            threads[k] = Thread.ofPlatform().daemon().name("crowd-" + worker).start(() -> serve(worker));
        }
    }

    int size() {
        return threads.length + 1;
    }

    /** Returns when all chunks are done. */
    void run(Work newWork, int newChunks) {
        work = newWork;
        chunks = newChunks;
        nextChunk.set(0);
        busy.set(threads.length);
        turn++;
        for (Thread thread : threads) {
            LockSupport.unpark(thread);
        }
        take(newWork, 0);
        for (int spins = 0; busy.get() > 0; spins++) {
            pause(spins);
        }
        if (failure != null) {
            throw new IllegalStateException("A step of the crowd failed.", failure);
        }
    }

    private void serve(int worker) {
        int seen = 0;
        while (true) {
            for (int spins = 0; turn == seen && !closed; spins++) {
                if (spins < SPINS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.park(this);
                }
            }
            if (closed) {
                return;
            }
            seen = turn;
            Work mine = work;
            if (mine != null) {
                take(mine, worker);
            }
            busy.decrementAndGet();
        }
    }

    private void take(Work mine, int worker) {
        try {
            for (int chunk = nextChunk.getAndIncrement(); chunk < chunks; chunk = nextChunk.getAndIncrement()) {
                mine.chunk(chunk, worker);
            }
        } catch (RuntimeException | Error thrown) {
            failure = thrown;
        }
    }

    private static void pause(int spins) {
        if (spins < SPINS) {
            Thread.onSpinWait();
        } else {
            Thread.yield();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread thread : threads) {
            LockSupport.unpark(thread);
        }
    }
}
