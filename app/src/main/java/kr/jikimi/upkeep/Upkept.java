package kr.jikimi.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.rules.Refusal;
import org.jspecify.annotations.Nullable;

/** A kind of reference records that officers keep on screen, declared by the module that owns the table. */
public interface Upkept {

    /** As in addresses and messages: {@code posts}. */
    String kind();

    /** The table with its schema. It is tracked, and has valid_from and valid_to when its records are dated. */
    String table();

    Permission permission();

    List<Part> parts();

    /** Where the permission must hold for a record that says this. */
    Scope scope(Map<String, String> values);

    /** False for what has no first and last day. */
    default boolean isDated() {
        return true;
    }

    /** True when nobody may leave the first and last day open, as with a term of office. */
    default boolean needsBothDays() {
        return false;
    }

    /** What the records of this kind may not say, beyond what the form and the table ask. */
    default Optional<Refusal> refuse(Map<String, String> values, Span span) {
        return Optional.empty();
    }

    /** Why a record that says this may not end before the day: something still stands on it. */
    default Optional<Refusal> refuseEnd(Map<String, String> values, LocalDate day) {
        return Optional.empty();
    }

    enum Type {
        TEXT,
        WHOLE,
        FLAG,
        CHOICE
    }

    /** Finds what may be chosen, in the reader's language: stored value to shown word. */
    @FunctionalInterface
    interface Choices {
        Map<String, String> list(Locale locale);
    }

    /**
     * A column that officers fill in; its label is the message {@code upkeep.KIND.COLUMN}.
     *
     * @param named true for the columns that tell the record from others
     * @param calls true for the columns that say what people call it; without one, the naming columns do
     */
    record Part(
            String column,
            Type type,
            boolean required,
            boolean named,
            boolean calls,
            @Nullable Choices choices) {

        public static Part text(String column) {
            return new Part(column, Type.TEXT, true, false, false, null);
        }

        public static Part whole(String column) {
            return new Part(column, Type.WHOLE, true, false, false, null);
        }

        public static Part flag(String column) {
            return new Part(column, Type.FLAG, false, false, false, null);
        }

        public static Part choice(String column, Choices choices) {
            return new Part(column, Type.CHOICE, true, false, false, choices);
        }

        public Part maybe() {
            return new Part(column, type, false, named, calls, choices);
        }

        public Part naming() {
            return new Part(column, type, required, true, calls, choices);
        }

        /** Whether people who read this language call it by this column. */
        public boolean callsIn(Locale locale) {
            var other = "en".equals(locale.getLanguage()) ? "_ko" : "_en";
            return calls && !column.endsWith(other);
        }

        public Part calling() {
            return new Part(column, type, required, named, true, choices);
        }
    }

    /**
     * From when to when, and which record it is about.
     *
     * @param id absent for a new record
     */
    record Span(
            @Nullable String id,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** Whether a day shared with another span exists; an open end reaches for ever. */
        public boolean meets(@Nullable LocalDate otherFrom, @Nullable LocalDate otherTo) {
            return (from == null || otherTo == null || !from.isAfter(otherTo))
                    && (to == null || otherFrom == null || !to.isBefore(otherFrom));
        }
    }
}
