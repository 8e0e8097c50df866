package kr.jikimi.attachments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file beside a record.
 *
 * @param owner what it belongs to, such as {@code registers.prevention_sites/ID}
 * @param effectiveOn the day it speaks of, apart from the day it was uploaded
 */
public record Attachment(
        UUID id,
        String owner,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        @Nullable LocalDate effectiveOn,
        @Nullable String description,
        String uploadedBy,
        Instant uploadedAt) {}
