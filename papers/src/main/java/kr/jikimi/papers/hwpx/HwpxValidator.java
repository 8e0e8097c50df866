package kr.jikimi.papers.hwpx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.jikimi.papers.archive.Parts;

/**
 * Checks the structure of an HWPX file: the order and packing of its parts, well-formed XML, references that lead
 * somewhere, tables whose cells tile their grid. It does not lay out the document; a file without findings can be read,
 * not necessarily admired.
 */
public final class HwpxValidator {

    /** Something wrong in a part of the file, in words a developer can act on. */
    public record Finding(String part, String problem) {
        @Override
        public String toString() {
            return part + ": " + problem;
        }
    }

    private HwpxValidator() {}

    /** What is wrong with the file; nothing when it is sound. */
    public static List<Finding> validate(byte[] file) {
        var findings = new ArrayList<>(PackageCheck.findings(file));
        if (!findings.isEmpty()) {
            return findings;
        }
        try {
            var parts = XmlParts.of(Parts.of(file));
            findings.addAll(parts.findings());
            if (findings.isEmpty()) {
                findings.addAll(new ReferenceCheck(parts).findings());
                findings.addAll(new TableCheck(parts).findings());
            }
        } catch (IOException e) {
            findings.add(new Finding("(package)", "cannot be read: " + e.getMessage()));
        }
        return List.copyOf(findings);
    }
}
