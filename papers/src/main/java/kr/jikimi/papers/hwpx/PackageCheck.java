package kr.jikimi.papers.hwpx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import kr.jikimi.papers.hwpx.HwpxValidator.Finding;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Checks the ZIP package: {@code mimetype} first and stored, sizes known, required parts present. */
final class PackageCheck {
    private static final String TYPE = "application/hwp+zip";
    private static final List<String> REQUIRED = List.of(
            "version.xml",
            "settings.xml",
            "META-INF/container.xml",
            "META-INF/manifest.xml",
            "Contents/content.hpf",
            "Contents/header.xml",
            "Contents/section0.xml");

    private PackageCheck() {}

    static List<Finding> findings(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var findings = new ArrayList<Finding>();
            var entries = Collections.list(zip.getEntriesInPhysicalOrder());
            if (entries.isEmpty() || !entries.getFirst().getName().equals("mimetype")) {
                return List.of(new Finding("mimetype", "is not the first part"));
            }
            checkType(zip, entries.getFirst(), findings);
            checkSizes(entries, findings);
            REQUIRED.stream()
                    .filter(name -> zip.getEntry(name) == null)
                    .forEach(name -> findings.add(new Finding(name, "is missing")));
            return findings;
        } catch (IOException e) {
            return List.of(new Finding("(package)", "is no ZIP file: " + e.getMessage()));
        }
    }

    private static void checkType(ZipFile zip, ZipArchiveEntry entry, List<Finding> findings) throws IOException {
        if (entry.getMethod() != ZipEntry.STORED) {
            findings.add(new Finding("mimetype", "is compressed"));
        }
        var type = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        if (!type.equals(TYPE)) {
            findings.add(new Finding("mimetype", "says \"%s\" instead of \"%s\"".formatted(type, TYPE)));
        }
    }

    private static void checkSizes(List<ZipArchiveEntry> entries, List<Finding> findings) {
        entries.stream()
                .filter(entry -> entry.getGeneralPurposeBit().usesDataDescriptor())
                .forEach(entry -> findings.add(new Finding(entry.getName(), "states its size only after its data")));
    }
}
