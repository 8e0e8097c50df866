package kr.jikimi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Which processes use the data folder, told by locks that the operating system drops when a process dies. Whoever
 * starts or stops the server holds the turn; whoever uses it is inside.
 */
final class Occupancy {

    private final FileChannel turns;
    private final FileChannel insiders;
    private @Nullable FileLock inside;

    Occupancy(Path data) {
        this.turns = open(data.resolve("turn.lock"));
        this.insiders = open(data.resolve("inside.lock"));
    }

    /** Waits until nobody else starts or stops the server. */
    Turn turn() {
        try {
            return new Turn(turns.lock());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void enter() {
        try {
            inside = insiders.lock(0, Long.MAX_VALUE, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when nobody else is inside. */
    boolean leave() {
        try {
            if (inside != null) {
                inside.release();
            }
            try (var alone = insiders.tryLock()) {
                return alone != null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Turn(FileLock lock) implements AutoCloseable {

        @Override
        public void close() {
            try {
                lock.release();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
