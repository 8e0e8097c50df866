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
    private final Face regular;
    private final Face bold;
    private final List<Face> fallback;

    private record Face(byte[] bytes, Font font) {
        static Face of(byte[] ttf) {
            try {
                var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ttf));
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                return new Face(Substitutions.hidden(CharacterMap.withoutControls(ttf)), font);
            } catch (FontFormatException e) {
                throw new IllegalArgumentException(
                        "A font of the paper is no TrueType face.%nMaybe use a .ttf file.".formatted(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private PaperFonts(Face regular, Face bold, List<Face> fallback) {
        this.regular = regular;
        this.bold = bold;
        this.fallback = List.copyOf(fallback);
    }

    public static PaperFonts of(byte[] regular, byte[] bold) {
        return new PaperFonts(Face.of(regular), Face.of(bold), List.of());
    }

    public static PaperFonts of(Path regular, Path bold) {
        return of(read(regular), read(bold));
    }

    /** The same faces, with one more to take missing signs from. */
    public PaperFonts withFallback(byte[] face) {
        var more = new ArrayList<>(fallback);
        more.add(Face.of(face));
        return new PaperFonts(regular, bold, more);
    }

    /** The family name of the regular face, known to AWT. */
    public String family() {
        return regular.font().getFamily(Locale.ENGLISH);
    }

    /** Whether some face has a glyph for the sign. */
    public boolean shows(int codePoint) {
        return regular.font().canDisplay(codePoint)
                || fallback.stream().anyMatch(face -> face.font().canDisplay(codePoint));
    }

    public InputStream regular() {
        return regular.stream();
    }

    public InputStream bold() {
        return bold.stream();
    }

    /** How many faces missing signs are taken from. */
    public int fallbacks() {
        return fallback.size();
    }

    public InputStream fallback(int number) {
        return fallback.get(number).stream();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the font %s.".formatted(file), e);
        }
    }
}
