package kr.jikimi.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.jikimi.papers.fonts.PaperFonts;
import kr.jikimi.papers.press.PaperPress;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Prints composed papers, each format from the same paper. */
@Component
public class PrintShop {

    private final FiguresJson figures;
    private final SingletonSupplier<PaperPress> press = SingletonSupplier.of(PrintShop::openPress);

    PrintShop(FiguresJson figures) {
        this.figures = figures;
    }

    public byte[] print(Composed composed, Format format) {
        var printed = format.printed();
        return printed == null ? figures.write(composed) : press.obtain().print(composed.paper(), printed);
    }

    /** {@code work-report.hwpx}. */
    public static String fileName(Composed composed, Format format) {
        return composed.key() + "-report." + format.extension();
    }

    /** Writes all formats into a folder; a file appears whole or not at all. */
    public List<Path> printAll(Composed composed, Path folder) {
        try {
            Files.createDirectories(folder);
            var written = new ArrayList<Path>();
            for (var format : Format.values()) {
                written.add(write(folder.resolve(fileName(composed, format)), print(composed, format)));
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write into " + folder, e);
        }
    }

    private static Path write(Path file, byte[] bytes) throws IOException {
        // Not a temporary file of the system: those are readable by their owner only, and so would the paper be.
        var half = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".half");
        try {
            Files.write(half, bytes);
            return Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static PaperPress openPress() {
        return new PaperPress(PaperFonts.of(font("NotoSansKR-Regular.ttf"), font("NotoSansKR-Bold.ttf")));
    }

    private static byte[] font(String name) {
        try (var font = PrintShop.class.getResourceAsStream("/fonts/" + name)) {
            return Objects.requireNonNull(font, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
