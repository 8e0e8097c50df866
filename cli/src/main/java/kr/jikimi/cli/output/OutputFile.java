package kr.jikimi.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kr.jikimi.formats.BadInput;

/** A file that is there whole or not at all: written beside its place, then moved there. */
public final class OutputFile {

    private OutputFile() {}

    public static void write(Path file, byte[] bytes) {
        var place = file.toAbsolutePath();
        try {
            var folder = place.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            var beside = Files.createTempFile(folder, ".jikimi", ".part");
            try {
                Files.write(beside, bytes);
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new BadInput(
                    file.toString(),
                    "no way to write there (" + e.getMessage() + ")",
                    "a place for the answer",
                    "choose another --out.");
        }
    }
}
