package kr.jikimi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once into the data folder. */
final class Binaries {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final String RELEASE = "18.6.0";

    private Binaries() {}

    static Path unpacked(Path data) {
        var target = data.resolve("programs").resolve(RELEASE);
        if (!Files.isDirectory(target)) {
            try {
                unpack(target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return target;
    }

    private static void unpack(Path target) throws IOException {
        Files.createDirectories(target.getParent());
        var half = Files.createTempDirectory(target.getParent(), "unpacking");
        try (var archive = Binaries.class.getResourceAsStream(ARCHIVE);
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(
                        Objects.requireNonNull(archive, "PostgreSQL's programs are not on the class path")))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(half, entry, tar);
            }
        }
        Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(Path folder, TarArchiveEntry entry, TarArchiveInputStream tar) throws IOException {
        var file = folder.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            if ((entry.getMode() & 0111) != 0) {
                file.toFile().setExecutable(true);
            }
        }
    }
}
