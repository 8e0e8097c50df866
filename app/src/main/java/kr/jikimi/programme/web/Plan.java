package kr.jikimi.programme.web;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import kr.jikimi.programme.Milestone;
import kr.jikimi.programme.Milestone.Progress;

/**
 * A milestone as a screen shows it.
 *
 * @param contradicted true when a text tells it as carried out although it is not
 */
record Plan(Milestone milestone, Progress progress, boolean contradicted) {

    static Plan of(Milestone milestone, LocalDate day, Period dueSoon) {
        return new Plan(milestone, milestone.progress(day, dueSoon), false);
    }

    Plan contradictedIf(boolean told) {
        return new Plan(milestone, progress, told);
    }

    /** The period in full, where that says more than what is printed. */
    public String words(Locale locale) {
        return milestone.period().words(locale);
    }

    /** The kind of badge; the word on it says the same, so that nobody depends on colour. */
    public String tone() {
        return switch (progress) {
            case PLANNED, DROPPED -> "gray";
            case DUE_SOON -> "warning";
            case UNDER_WAY -> "primary";
            case LATE -> "danger";
            case DONE -> "success";
        };
    }
}
