package kr.jikimi.history;

import java.time.Instant;
import java.util.UUID;

/** One link of a module's chain: what was done to which record, by whom, when and why. */
public record Entry(
        String module,
        long seq,
        Instant recordedAt,
        String author,
        String reason,
        String act,
        String subject,
        UUID recordId,
        int version,
        String content,
        String hash) {}
