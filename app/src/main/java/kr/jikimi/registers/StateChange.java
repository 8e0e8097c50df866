package kr.jikimi.registers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record went from one state to another on a day, proved by a file where one was needed. */
public record StateChange(
        UUID id,
        String act,
        String from,
        String to,
        LocalDate on,
        @Nullable UUID evidence,
        @Nullable String note,
        String by,
        Instant recordedAt) {}
