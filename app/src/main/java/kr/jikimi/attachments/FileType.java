package kr.jikimi.attachments;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of files the office accepts. A name is a claim; the first bytes must agree with it. */
enum FileType {
    PDF("application/pdf", "25504446", "pdf"),
    PNG("image/png", "89504E470D0A1A0A", "png"),
    JPEG("image/jpeg", "FFD8FF", "jpg", "jpeg"),
    HWP("application/x-hwp", "D0CF11E0A1B11AE1", "hwp"),
    HWPX("application/hwp+zip", "504B0304", "hwpx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504B0304", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504B0304", "docx"),
    ZIP("application/zip", "504B0304", "zip"),
    TEXT("text/plain; charset=utf-8", null, "txt"),
    CSV("text/csv; charset=utf-8", null, "csv");

    private final String mediaType;
    private final byte @Nullable [] magic;
    private final List<String> extensions;

    FileType(String mediaType, @Nullable String magic, String... extensions) {
        this.mediaType = mediaType;
        this.magic = magic == null ? null : HexFormat.of().parseHex(magic);
        this.extensions = List.of(extensions);
    }

    static Optional<FileType> ofName(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> each.extensions.contains(extension))
                .findFirst();
    }

    static String allowed() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .flatMap(each -> each.extensions.stream())
                        .toList());
    }

    String mediaType() {
        return mediaType;
    }

    boolean agreesWith(byte[] bytes) {
        var expected = magic;
        return expected == null ? isText(bytes) : startsWith(bytes, expected);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean isText(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.chars().noneMatch(each -> each == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
