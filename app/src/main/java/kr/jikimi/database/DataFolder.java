package kr.jikimi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The data folder is there, ours to write, and of this version's PostgreSQL; or it is said clearly what it is. */
final class DataFolder {

    private static final String RELEASE = "18";
    private static final String REMEDY = "choose another with JIKIMI_DATA, or start as the user it belongs to.";

    private DataFolder() {}

    static void require(Path data) {
        try {
            if (Files.exists(data) && !Files.isDirectory(data)) {
                throw unusable(data, "it is a file, not a folder");
            }
            Files.createDirectories(data);
            if (!Files.isWritable(data)) {
                throw unusable(data, "%s may not write into it".formatted(System.getProperty("user.name")));
            }
            requireOwner(data);
            requireRelease(data.resolve("postgres").resolve("PG_VERSION"), data);
        } catch (IOException e) {
            throw unusable(data, e);
        }
    }

    /** PostgreSQL refuses a cluster that belongs to somebody else; so do we, before it is touched. */
    private static void requireOwner(Path data) throws IOException {
        var cluster = data.resolve("postgres");
        if (!Files.exists(cluster) || System.getProperty("os.name").startsWith("Windows")) {
            return;
        }
        var owner = Files.getOwner(cluster).getName();
        if (!owner.equals(System.getProperty("user.name"))) {
            throw unusable(data, "its database belongs to the user " + owner);
        }
    }

    private static void requireRelease(Path file, Path data) throws IOException {
        if (Files.exists(file) && !Files.readString(file).strip().equals(RELEASE)) {
            throw unusable(
                    data,
                    "its database was made by PostgreSQL %s, this is %s"
                            .formatted(Files.readString(file).strip(), RELEASE));
        }
    }

    static Unavailable unusable(Path data, @Nullable IOException why) {
        var cause = Objects.requireNonNullElseGet(why, IOException::new);
        var said = new Unavailable(
                "The data folder %s cannot be used: %s.".formatted(data.toAbsolutePath(), words(cause)), REMEDY);
        said.initCause(new UncheckedIOException(cause));
        return said;
    }

    private static Unavailable unusable(Path data, String why) {
        return new Unavailable("The data folder %s cannot be used: %s.".formatted(data.toAbsolutePath(), why), REMEDY);
    }

    /** Some of Java's file errors carry nothing but the file. */
    private static String words(IOException why) {
        return switch (why) {
            case java.nio.file.AccessDeniedException denied -> "no right to write " + denied.getFile();
            case java.nio.file.NoSuchFileException missing -> "it cannot be made (%s)".formatted(missing.getFile());
            case java.nio.file.FileSystemException problem ->
                Objects.requireNonNullElse(problem.getReason(), "it cannot be made") + " (" + problem.getFile() + ")";
            default -> Objects.requireNonNullElse(why.getMessage(), why.toString());
        };
    }
}
