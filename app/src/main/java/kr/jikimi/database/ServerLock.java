package kr.jikimi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One server per data folder. Commands may work beside it; a second server may not. */
public final class ServerLock implements AutoCloseable {

    private final FileLock lock;

    private ServerLock(FileLock lock) {
        this.lock = lock;
    }

    public static ServerLock take(Path data) {
        DataFolder.require(data);
        try {
            var channel =
                    FileChannel.open(data.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new ServerLock(require(tryLock(channel), data));
        } catch (IOException e) {
            throw DataFolder.unusable(data, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // a server in this very process
        }
    }

    private static FileLock require(@Nullable FileLock lock, Path data) {
        if (lock == null) {
            throw new Unavailable(
                    "Another Jikimi server uses the data folder %s.".formatted(data.toAbsolutePath()),
                    "stop it, or choose another folder with JIKIMI_DATA.");
        }
        return lock;
    }

    @Override
    public void close() {
        try {
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
