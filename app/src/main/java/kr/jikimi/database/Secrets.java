package kr.jikimi.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The embedded server's passwords: made once, kept in a file that only we may read, never in the repository. */
record Secrets(String keeper, String owner, String serve) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets in(Path data) {
        var file = data.resolve("secrets.properties");
        try {
            return Files.exists(file) ? read(file) : create(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Secrets read(Path file) throws IOException {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        return new Secrets(read.getProperty("keeper"), read.getProperty("owner"), read.getProperty("serve"));
    }

    private static Secrets create(Path file) throws IOException {
        var made = new Secrets(random(), random(), random());
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(file.getParent(), "secrets", ".half", ours);
        Files.writeString(half, "keeper=%s%nowner=%s%nserve=%s%n".formatted(made.keeper, made.owner, made.serve));
        Files.move(half, file);
        return made;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
