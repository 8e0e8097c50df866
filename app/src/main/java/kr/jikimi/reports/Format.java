package kr.jikimi.reports;

import java.util.Arrays;
import java.util.Optional;
import kr.jikimi.papers.press.PaperFormat;
import org.jspecify.annotations.Nullable;

/** The files a report comes as: the four printed formats, and its figures as JSON. */
public enum Format {
    HTML(PaperFormat.HTML),
    HWPX(PaperFormat.HWPX),
    PDF(PaperFormat.PDF),
    XLSX(PaperFormat.XLSX),
    JSON(null);

    private final @Nullable PaperFormat printed;

    Format(@Nullable PaperFormat printed) {
        this.printed = printed;
    }

    public static Optional<Format> find(String extension) {
        return Arrays.stream(values())
                .filter(each -> each.extension().equals(extension))
                .findFirst();
    }

    public String extension() {
        return printed == null ? "json" : printed.extension();
    }

    public String mediaType() {
        return printed == null ? "application/json" : printed.mediaType();
    }

    @Nullable
    PaperFormat printed() {
        return printed;
    }
}
