package kr.jikimi.papers.site;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Text as outlines, read from a TrueType file without the font manager of the desktop, which a small server may lack.
 * The first of a few Korean fonts that is installed is used; without one a Latin font that comes with PDFBox.
 */
public final class Lettering {

    private static final List<String> KOREAN = List.of(
            "nanumgothic.ttf",
            "notosanskr-regular.ttf",
            "nanumbarungothic.ttf",
            "malgun.ttf",
            "unbatang.ttf",
            "applegothic.ttf");
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private Lettering(byte[] ttf) throws IOException {
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(ttf));
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** The best font of this machine. */
    public static Lettering installed() {
        try {
            Optional<Path> file = file();
            return file.isPresent() ? new Lettering(Files.readAllBytes(file.get())) : latin();
        } catch (IOException e) {
            return latin();
        }
    }

    /** The font that is there on every machine; it has no Korean letters. */
    public static Lettering latin() {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(LATIN), LATIN)) {
            return new Lettering(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> file() {
        return new FontFileFinder()
                .find().stream()
                        .map(URI::getPath)
                        .map(Path::of)
                        .filter(file -> rank(file) >= 0)
                        .min(Comparator.comparingInt(Lettering::rank).thenComparing(Comparator.naturalOrder()));
    }

    private static int rank(Path file) {
        return KOREAN.indexOf(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
    }

    /** Whether Korean can be written; otherwise use English. */
    public boolean isKorean() {
        return glyphs.getGlyphId('가') > 0;
    }

    /** Width of a text whose capitals are about 0.7 {@code size} high. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size;
    }

    /** The outline of a text that begins at x on the baseline y (y downwards). A letter the font lacks stays blank. */
    public Path2D outline(String text, double x, double y, double size) {
        var whole = new Path2D.Double();
        double scale = size / unitsPerEm;
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            var place = new AffineTransform(scale, 0, 0, -scale, at, y);
            whole.append(path(letter).createTransformedShape(place), false);
            at += advance(letter) * size;
        }
        return whole;
    }

    private double advance(int letter) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(letter)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath path(int letter) {
        int glyph = glyphs.getGlyphId(letter);
        try {
            var data = glyph == 0 ? null : font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
