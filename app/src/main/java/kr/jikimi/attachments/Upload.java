package kr.jikimi.attachments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A file as it arrives. */
public record Upload(
        String fileName,
        byte[] bytes,
        @Nullable LocalDate effectiveOn,
        @Nullable String description) {}
