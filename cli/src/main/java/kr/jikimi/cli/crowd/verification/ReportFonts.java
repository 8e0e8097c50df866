package kr.jikimi.cli.crowd.verification;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.jikimi.papers.fonts.PaperFonts;
import org.jspecify.annotations.Nullable;

/**
 * A Korean TrueType family for the PDF: from the folder that {@code JIKIMI_FONTS} names, from the application once it is
 * built, or from Debian's fonts-nanum.
 */
final class ReportFonts {

    private static final Path DEBIAN = Path.of("/usr/share/fonts/truetype/nanum");

    private ReportFonts() {}

    static Optional<PaperFonts> find() {
        return List.of(
                        folder(System.getenv("JIKIMI_FONTS"), ""),
                        folder(System.getenv("JIKIMI_HOME"), "app/target/classes/fonts"),
                        Optional.of(DEBIAN))
                .stream()
                .flatMap(Optional::stream)
                .flatMap(folder -> in(folder).stream())
                .findFirst();
    }

    private static Optional<Path> folder(@Nullable String named, String below) {
        return Optional.ofNullable(named).map(name -> Path.of(Objects.requireNonNull(name), below));
    }

    private static Optional<PaperFonts> in(Path folder) {
        return first(folder, "NotoSansKR-Regular.ttf", "NanumGothic.ttf")
                .flatMap(regular -> first(folder, "NotoSansKR-Bold.ttf", "NanumGothicBold.ttf")
                        .map(bold -> PaperFonts.of(regular, bold)));
    }

    private static Optional<Path> first(Path folder, String... names) {
        for (String name : names) {
            if (Files.isReadable(folder.resolve(name))) {
                return Optional.of(folder.resolve(name));
            }
        }
        return Optional.empty();
    }
}
