package kr.jikimi.registers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says when they move a record on: the day it took effect, the file that proves it, a note. */
public record Move(
        String act,
        LocalDate on,
        @Nullable UUID evidence,
        @Nullable String note) {}
