package kr.jikimi.papers.fonts;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The TrueType faces of a paper. They must hold glyf outlines (a .ttf file; .otf and .ttc will not do) and Hangul. Signs
 * that the first face lacks, such as Hanja, are taken from the fallback faces.
 *
 * <p>Load the fonts once and keep them: reading a Korean face takes some time. Safe for use by several threads.
 */
public final class PaperFonts {
    private final byte[] regular;
    private final byte[] bold;
    private final List<byte[]> fallback;
    private final String family;

    private PaperFonts(byte[] regular, byte[] bold, List<byte[]> fallback) {
        this.regular = regular;
        this.bold = bold;
        this.fallback = List.copyOf(fallback);
        this.family = register(regular);
        register(bold);
        fallback.forEach(PaperFonts::register);
    }

    public static PaperFonts of(byte[] regular, byte[] bold) {
        return new PaperFonts(regular.clone(), bold.clone(), List.of());
    }

    public static PaperFonts of(Path regular, Path bold) {
        return new PaperFonts(read(regular), read(bold), List.of());
    }

    /** The same faces, with one more to take missing signs from. */
    public PaperFonts withFallback(byte[] face) {
        var more = new ArrayList<>(fallback);
        more.add(face.clone());
        return new PaperFonts(regular, bold, more);
    }

    /** The family name of the regular face, known to AWT from now on. */
    public String family() {
        return family;
    }

    public InputStream regular() {
        return new ByteArrayInputStream(regular);
    }

    public InputStream bold() {
        return new ByteArrayInputStream(bold);
    }

    public List<InputStream> fallback() {
        return fallback.stream()
                .map(face -> (InputStream) new ByteArrayInputStream(face))
                .toList();
    }

    private static String register(byte[] face) {
        try {
            var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face));
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font.getFamily(Locale.ENGLISH);
        } catch (FontFormatException e) {
            throw new IllegalArgumentException(
                    "A font of the paper is no TrueType face.%nMaybe use a .ttf file.".formatted(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font %s.".formatted(file), e);
        }
    }
}
