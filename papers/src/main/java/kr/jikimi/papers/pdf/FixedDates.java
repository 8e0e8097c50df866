package kr.jikimi.papers.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts the paper's date in place of the clock's, so that the same paper gives the same bytes. */
record FixedDates(LocalDate date) {

    void applyTo(PDDocument document) throws IOException {
        var time = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(time);
        document.getDocumentInformation().setModificationDate(time);
        document.setDocumentId(date.toEpochDay());
        var metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            var packet = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(dated(packet).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String dated(String packet) {
        return packet.replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + date + "T00:00:00Z");
    }
}
