package kr.jikimi.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys, in a folder that only we may read: {@code house.json}, and below {@code subjects/} one small file per
 * subject, wrapped by the house's key. Nothing is kept in memory, so that a destroyed key is gone on every node.
 */
final class KeyFolder {

    static final String HOUSE = "house.json";
    private static final String OURS_FILE = "rw-------";
    private static final String OURS_FOLDER = "rwx------";

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Path path() {
        return folder;
    }

    boolean hasHouse() {
        return Files.isReadable(folder.resolve(HOUSE));
    }

    void makeHouse() throws IOException {
        write(folder.resolve(HOUSE), json(generated()));
    }

    Aead house() {
        try {
            var json = Files.readString(folder.resolve(HOUSE));
            return aead(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The subject's key; made when there is none yet. */
    Aead subject(UUID subject) {
        return findSubject(subject).orElseGet(() -> makeSubject(subject));
    }

    /** Empty when it was destroyed, or lies elsewhere. */
    Optional<Aead> findSubject(UUID subject) {
        var file = file(subject);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(aead(
                    TinkJsonProtoKeysetFormat.parseEncryptedKeyset(Files.readString(file), house(), context(subject))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Aead makeSubject(UUID subject) {
        try {
            var handle = generated();
            write(file(subject), TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(handle, house(), context(subject)));
            return findSubject(subject).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Destroys the subject's key; false when there was none. */
    boolean destroy(UUID subject) {
        try {
            return Files.deleteIfExists(file(subject));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID subject) {
        var name = subject.toString();
        return folder.resolve("subjects")
                .resolve(name.substring(name.length() - 2))
                .resolve(name + ".json");
    }

    /** Whole or not at all; when somebody else was first, theirs stands. On disk before anything is sealed with it. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(
                file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OURS_FOLDER)));
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OURS_FILE));
        var half = Files.createTempFile(file.getParent(), "key", ".half", ours);
        try {
            Files.writeString(half, text, StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.DSYNC);
            Files.createLink(file, half);
        } catch (FileAlreadyExistsException e) {
            // Another node made it in the same moment.
        } finally {
            Files.delete(half);
        }
    }

    private static KeysetHandle generated() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(KeysetHandle handle) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Aead aead(KeysetHandle handle) throws GeneralSecurityException {
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    static byte[] context(UUID subject) {
        return subject.toString().getBytes(StandardCharsets.UTF_8);
    }
}
