package kr.jikimi.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done, or told as done, at a stated time. Texts and plans point to it by key, so that "carried out" in
 * one place and "planned" in another meet at the same record.
 *
 * @param programme code of the sheet it belongs to, such as {@code 1-4}
 * @param units of that sheet, the one in charge first
 * @param kind how the source speaks of it
 */
public record Milestone(
        UUID id,
        int version,
        int year,
        String programme,
        List<String> units,
        String key,
        Kind kind,
        String textKo,
        String textEn,
        PlanPeriod period,
        @Nullable Completion completion,
        @Nullable Move move,
        @Nullable Cancellation cancellation,
        @Nullable String source) {

    public enum Kind {
        /** Reported as carried out. */
        DONE,
        /** Announced. */
        PLAN,
        /** Set by law. */
        LAW
    }

    /** Where it stands on a day. Nothing of this is stored. */
    public enum Progress {
        PLANNED,
        DUE_SOON,
        UNDER_WAY,
        LATE,
        DONE,
        DROPPED
    }

    public enum EvidenceKind {
        /** A file in the attachments. */
        ATTACHMENT,
        /** A record of this system, by its address. */
        RECORD,
        /** A document by its number. */
        DOCUMENT,
        /** The source says so, and shows nothing for it. */
        SOURCE
    }

    /** @param on absent where the source names no day within the period */
    public record Completion(@Nullable LocalDate on, EvidenceKind kind, String evidence) {}

    /** @param from the period before, as printed */
    public record Move(String from, String why) {}

    public record Cancellation(LocalDate on, String by, String why) {}

    public Milestone {
        units = List.copyOf(units);
    }

    /** Whose files its evidence is, as the attachments name it. */
    public String owner() {
        return "programme/milestone/" + key;
    }

    public String text(Locale locale) {
        return "en".equals(locale.getLanguage()) ? textEn : textKo;
    }

    public Progress progress(LocalDate day, Period dueSoon) {
        if (cancellation != null && !day.isBefore(cancellation.on())) {
            return Progress.DROPPED;
        }
        if (completion != null && !day.isBefore(doneOn(completion))) {
            return Progress.DONE;
        }
        return byCalendar(day, dueSoon);
    }

    public boolean isDone(LocalDate day) {
        return progress(day, Period.ZERO) == Progress.DONE;
    }

    /** The stated day; otherwise the first day on which the statement can have become true. */
    private LocalDate doneOn(Completion completion) {
        var stated = completion.on();
        return stated == null ? period.first().or(period::last).orElse(LocalDate.MIN) : stated;
    }

    private Progress byCalendar(LocalDate day, Period dueSoon) {
        if (period.last().filter(day::isAfter).isPresent()) {
            return Progress.LATE;
        }
        boolean begun = period.first().filter(day::isBefore).isEmpty();
        if (period.isRecurring() && begun) {
            return Progress.UNDER_WAY;
        }
        var next = begun ? period.last() : period.first();
        if (next.filter(date -> !day.isBefore(date.minus(dueSoon))).isPresent()) {
            return Progress.DUE_SOON;
        }
        return begun ? Progress.UNDER_WAY : Progress.PLANNED;
    }

    /** Done or dropped: nothing more becomes of it. */
    public boolean isSettled() {
        return completion != null || cancellation != null;
    }
}
