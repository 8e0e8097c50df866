package kr.jikimi.papers.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kr.jikimi.papers.fonts.PaperFonts;

/** A Korean TrueType family for the tests: from {@code JIKIMI_FONTS} or from Debian's fonts-nanum. */
public final class TestFonts {
    private static final Path DEBIAN = Path.of("/usr/share/fonts/truetype/nanum");
    private static final PaperFonts FONTS = find();

    private TestFonts() {}

    public static PaperFonts fonts() {
        return FONTS;
    }

    private static PaperFonts find() {
        return Stream.of(System.getProperty("JIKIMI_FONTS"), System.getenv("JIKIMI_FONTS"), DEBIAN.toString())
                .flatMap(Stream::ofNullable)
                .map(Path::of)
                .flatMap(directory -> in(directory).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Korean TrueType font for the tests of papers in %s.%n".formatted(DEBIAN)
                                + "Maybe install Debian's fonts-nanum, or let JIKIMI_FONTS name a folder with"
                                + " …Regular.ttf (or NanumGothic.ttf) and …Bold.ttf."));
    }

    private static Optional<PaperFonts> in(Path directory) {
        var regular = named(directory, "NanumGothic.ttf").or(() -> named(directory, "Regular.ttf"));
        var bold = named(directory, "NanumGothicBold.ttf").or(() -> named(directory, "Bold.ttf"));
        return regular.flatMap(plain -> bold.map(strong -> PaperFonts.of(plain, strong)));
    }

    private static Optional<Path> named(Path directory, String ending) {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
