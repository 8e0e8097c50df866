package kr.jikimi.budget.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger.
 *
 * @param key the natural key, such as {@code 2024/B01/committed/stated/2024-07-31}
 * @param day when it took effect; absent: the source does not say
 * @param inside already contained in the stated balance of its account
 */
public record Entry(
        UUID id,
        String key,
        UUID account,
        Measure measure,
        EntryKind kind,
        Won amount,
        @Nullable LocalDate day,
        boolean inside,
        Links links,
        Paper paper,
        Trace trace) {

    /** What it belongs to: the commitment it pays, the other side of a transfer, the award it books. */
    public record Links(
            @Nullable UUID commitment,
            @Nullable UUID pair,
            @Nullable UUID award) {
        public static final Links NONE = new Links(null, null, null);

        Links on(@Nullable UUID otherCommitment) {
            return new Links(otherCommitment, pair, award);
        }
    }

    /** What stands on paper beside the amount. */
    public record Paper(
            @Nullable String precision,
            @Nullable AccountItem item,
            @Nullable Funding funding,
            @Nullable String documentNo,
            @Nullable String payee,
            @Nullable String approval,
            @Nullable String noteKo,
            @Nullable String noteEn,
            @Nullable String source) {

        public static final Paper BLANK = new Paper(null, null, null, null, null, null, null, null, null);

        static Paper ofTransfer(@Nullable AccountItem item, @Nullable String approval, @Nullable String note) {
            return new Paper(null, item, null, null, null, approval, note, null, null);
        }

        Paper funded(Funding by) {
            return new Paper(precision, item, by, documentNo, payee, approval, noteKo, noteEn, source);
        }

        /** The other side of a transfer: of the same document, with an item of its own. */
        Paper besides(Paper other) {
            return new Paper(
                    precision, item, funding, other.documentNo, payee, other.approval, other.noteKo, noteEn, source);
        }

        public @Nullable String note(Locale locale) {
            return "en".equals(locale.getLanguage()) && noteEn != null ? noteEn : noteKo;
        }
    }

    /** Who recorded it when, and how often it has been corrected since. */
    public record Trace(int version, Instant firstRecorded, Instant recorded, String author, String reason) {
        /** Not recorded yet; the database will say. */
        public static final Trace NEW = new Trace(1, Instant.MAX, Instant.MAX, "", "");
    }

    /** The natural key, but for the number that tells entries of one day apart. */
    public static String stem(String account, Measure measure, EntryKind kind, @Nullable LocalDate day) {
        var when = day == null ? "undated" : day.toString();
        return String.join("/", account, measure.word(), kind.word(), when);
    }

    public boolean isBalance() {
        return kind.isBalance();
    }

    /** How people call it: by its day and its document or note; without those, by its number on that day. */
    public String title() {
        var number = key.substring(key.lastIndexOf('/') + 1);
        var name = Stream.of(paper.documentNo(), paper.noteKo())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("#" + number);
        return day == null ? name : day + " " + name;
    }

    /** An undated entry counts from the first day of its fiscal year. */
    public LocalDate effective(int year) {
        return Optional.ofNullable(day).orElse(LocalDate.of(year, 1, 1));
    }

    /** As on paper: reductions and refunds are positive there. */
    public Won asEntered() {
        return kind.isNegative() ? amount.negate() : amount;
    }

    /** This entry as it should have been; the other side of a transfer takes the amount with the opposite sign. */
    Entry corrected(Correction correction, boolean isThisSide) {
        var asMeant = kind.isNegative() ? correction.amount().negate() : correction.amount();
        return new Entry(
                id,
                key,
                account,
                measure,
                kind,
                isThisSide ? asMeant : asMeant.negate(),
                correction.day() == null ? day : correction.day(),
                correction.inside(),
                isThisSide ? links.on(correction.commitment()) : links,
                isThisSide ? correction.paper() : paper.besides(correction.paper()),
                trace);
    }
}
