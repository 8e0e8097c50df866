package kr.jikimi.papers.press;

/** The formats a paper is printed in. */
public enum PaperFormat {
    HTML("html", "text/html;charset=UTF-8"),
    HWPX("hwpx", "application/hwp+zip"),
    PDF("pdf", "application/pdf"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    PaperFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The ending of a file name, without the point. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
