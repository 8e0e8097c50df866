package kr.jikimi.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How the letters of a file are written: a byte order mark decides; without one the file is UTF-8 when every byte of it
 * is, and else CP949 (MS949), which Korean spreadsheets write.
 */
final class TextEncoding {

    static final Charset CP949 = Charset.forName("x-windows-949");

    private TextEncoding() {}

    /** A reader behind the byte order mark, if there is one. */
    static Reader open(Path file) throws IOException {
        return open(file, Reading.UNHEARD);
    }

    static Reader open(Path file, Reading reading) throws IOException {
        Charset charset = of(file);
        var bytes = new CountedBytes(Files.newInputStream(file), Files.size(file), reading);
        var reader = new BufferedReader(new InputStreamReader(bytes, charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    static Charset of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(2);
        }
        if (start.length == 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length == 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        for (var charset : List.of(StandardCharsets.UTF_8, CP949)) {
            if (fits(file, charset)) {
                return charset;
            }
        }
        throw new BadInput(
                file.toString(),
                "bytes that are neither UTF-8 nor CP949",
                "text in one of the two",
                "save the file again as CSV UTF-8.");
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            char[] some = new char[1 << 16];
            while (reader.read(some) >= 0) {
                // only whether it can be read counts
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
