package kr.jikimi.papers.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The parts of a ZIP file by name, in their order. Not for use by several threads. */
public final class Parts {
    private final Map<String, byte[]> parts;

    private Parts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    public static Parts of(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var file = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .get()) {
            for (var entry : Collections.list(file.getEntriesInPhysicalOrder())) {
                parts.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        }
        return new Parts(parts);
    }

    public Map<String, byte[]> all() {
        return parts;
    }

    /** The text of a part, or null when there is none of that name. */
    public @Nullable String text(String name) {
        var bytes = parts.get(name);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Changes the text of a part that is there. */
    public Parts edit(String name, UnaryOperator<String> change) {
        parts.computeIfPresent(
                name,
                (_, bytes) ->
                        change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /**
     * Writes the parts with known sizes and one time.
     *
     * @param first the part that stands first and uncompressed, as {@code mimetype} does; may be empty
     */
    public void write(OutputStream out, LocalDate date, String first) throws IOException {
        try (var buffer = new SeekableInMemoryByteChannel()) {
            var zip = new ZipArchiveOutputStream(buffer);
            zip.setUseZip64(Zip64Mode.Never);
            var stored = parts.get(first);
            if (stored != null) {
                put(zip, stored(first, stored), stored, date);
            }
            for (var part : parts.entrySet()) {
                if (!part.getKey().equals(first)) {
                    put(zip, new ZipArchiveEntry(part.getKey()), part.getValue(), date);
                }
            }
            zip.finish();
            out.write(buffer.array(), 0, (int) buffer.size());
        }
    }

    private static ZipArchiveEntry stored(String name, byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        var entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setCrc(checksum.getValue());
        return entry;
    }

    private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] bytes, LocalDate date)
            throws IOException {
        entry.setTimeLocal(date.atStartOfDay());
        entry.setSize(bytes.length);
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }
}
