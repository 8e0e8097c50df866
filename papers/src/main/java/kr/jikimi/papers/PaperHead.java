package kr.jikimi.papers;

import java.time.LocalDate;

/**
 * What a paper says about itself. The reference date (기준일) is also the date in every file's metadata: a paper knows
 * no clock.
 *
 * @param draft whether every page carries the draft mark (초안)
 * @param footer a line at the foot of every page, such as the head of the history chain; may be empty
 */
public record PaperHead(
        String title,
        String subtitle,
        String issuer,
        LocalDate referenceDate,
        Language language,
        boolean draft,
        String footer,
        Opening opening) {

    /** How the paper begins. */
    public enum Opening {
        /** A cover page of its own. */
        COVER_PAGE,
        /** The title above the text, on the same page. */
        TITLE_BLOCK
    }

    public PaperHead {
        if (title.isBlank()) {
            throw new IllegalArgumentException("The paper has no title. Maybe the definition of the paper lacks one.");
        }
    }

    /** The date in the files of a paper that speaks of no day; no page shows it. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    /** A paper about something that has no date, which names none. */
    public static PaperHead undated(String title) {
        return of(title, NO_DAY);
    }

    /** The line that tells the reference date, empty for a paper that has none. */
    public String referenceLine() {
        return referenceDate.equals(NO_DAY) ? "" : language.referenceLine(referenceDate);
    }

    /** A Korean final paper with a cover page. */
    public static PaperHead of(String title, LocalDate referenceDate) {
        return new PaperHead(title, "", "", referenceDate, Language.KO, false, "", Opening.COVER_PAGE);
    }

    public PaperHead withSubtitle(String text) {
        return new PaperHead(title, text, issuer, referenceDate, language, draft, footer, opening);
    }

    public PaperHead withIssuer(String name) {
        return new PaperHead(title, subtitle, name, referenceDate, language, draft, footer, opening);
    }

    public PaperHead withLanguage(Language other) {
        return new PaperHead(title, subtitle, issuer, referenceDate, other, draft, footer, opening);
    }

    public PaperHead withDraft(boolean mark) {
        return new PaperHead(title, subtitle, issuer, referenceDate, language, mark, footer, opening);
    }

    public PaperHead withFooter(String text) {
        return new PaperHead(title, subtitle, issuer, referenceDate, language, draft, text, opening);
    }

    public PaperHead withOpening(Opening other) {
        return new PaperHead(title, subtitle, issuer, referenceDate, language, draft, footer, other);
    }
}
