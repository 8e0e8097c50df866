package kr.jikimi.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import kr.jikimi.formats.BadInput;

/** Writes a file whole or not at all: into a temporary sibling, which is then moved to its name. */
public final class WholeFile {

    private WholeFile() {}

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Refuses a file that cannot be written, before the long work begins. */
    static void check(Path file) {
        var target = file.toAbsolutePath();
        requireFolder(file, target);
        if (!Files.isWritable(Files.exists(target) ? target : target.getParent())) {
            throw unwritable(file, "no permission");
        }
    }

    public static void write(Path file, byte[] bytes) {
        write(file, out -> out.write(bytes));
    }

    public static void write(Path file, Content content) {
        var target = file.toAbsolutePath();
        requireFolder(file, target);
        try {
            var sibling = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
            try {
                try (var out = new BufferedOutputStream(Files.newOutputStream(sibling), 1 << 16)) {
                    content.writeTo(out);
                }
                readableLikeOthers(sibling);
                Files.move(sibling, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(sibling);
            }
        } catch (FileSystemException e) {
            throw unwritable(file, e.getReason() == null ? e.getClass().getSimpleName() : e.getReason());
        } catch (IOException e) {
            throw unwritable(file, String.valueOf(e.getMessage()));
        }
    }

    private static void requireFolder(Path file, Path target) {
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new BadInput(file.toString(), "no such folder", "an existing one", "make the folder first.");
        }
        if (Files.isDirectory(target)) {
            throw new BadInput(file.toString(), "a folder", "the name of a file", "add a file name.");
        }
    }

    /** A temporary file is readable by its owner alone; the file it becomes follows the folder's habit. */
    private static void readableLikeOthers(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static BadInput unwritable(Path file, String why) {
        return new BadInput(
                file.toString(),
                "that it cannot be written (" + why + ")",
                "a writable file",
                "choose another folder.");
    }
}
