package kr.jikimi.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.indicators.Kind;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.Shape;

/**
 * Which records stand on the reference date. A single event must be surely over, a thing surely there. An aggregate
 * counts whole once its period has ended, never in part; the single events inside it are then left out, for it speaks
 * for them. What is stated holds from its date on.
 */
final class ReferenceCut {

    private static final String YEAR = "year";

    private final Shape shape;
    private final Kind kind;
    private final FigureRequest request;
    private final List<RegisterRecord> candidates;

    ReferenceCut(Shape shape, Kind kind, FigureRequest request, List<RegisterRecord> candidates) {
        this.shape = shape;
        this.kind = kind;
        this.request = request;
        this.candidates = candidates;
    }

    List<RegisterRecord> standing() {
        return candidates.stream()
                .filter(this::stands)
                .filter(this::isAskedFor)
                .filter(record -> !isSpokenFor(record))
                .toList();
    }

    /** An aggregate has begun and not ended: the figure exists, but cannot be said yet. */
    boolean isOpen() {
        return candidates.stream()
                .filter(record -> record.entry() == EntryKind.AGGREGATE)
                .map(RegisterRecord::when)
                .anyMatch(when -> when.begunBy(day()) && !when.endedBy(day()));
    }

    private boolean stands(RegisterRecord record) {
        if (isOfAComingYear(record)) {
            return false;
        }
        var when = record.when();
        if (kind == Kind.STATED) {
            return record.entry() != EntryKind.AGGREGATE && when.begunBy(day());
        }
        return switch (record.entry()) {
            case SINGLE -> shape == Shape.THING ? when.holdsOn(day()) : when.endedBy(day());
            case AGGREGATE -> when.endedBy(day());
            case PARAMETER -> false;
        };
    }

    /** A record that states only its year was not there before that year. */
    private boolean isOfAComingYear(RegisterRecord record) {
        var year = record.text(YEAR);
        return year != null && !record.when().isStated() && new BigDecimal(year).intValue() > day().getYear();
    }

    private boolean isAskedFor(RegisterRecord record) {
        var period = request.period();
        return period == null || record.when().liesWithin(period);
    }

    private boolean isSpokenFor(RegisterRecord record) {
        return shape == Shape.EVENT
                && record.entry() == EntryKind.SINGLE
                && kind != Kind.STATED
                && candidates.stream()
                        .filter(other -> other.entry() == EntryKind.AGGREGATE)
                        .anyMatch(other -> other.when().covers(record.when()) && isSamePlace(other, record));
    }

    /** An aggregate without a place speaks for all places. */
    private static boolean isSamePlace(RegisterRecord aggregate, RegisterRecord single) {
        return Stream.of(CommonFields.DISTRICT, CommonFields.STATION)
                .allMatch(place ->
                        aggregate.text(place) == null || Objects.equals(aggregate.text(place), single.text(place)));
    }

    private LocalDate day() {
        return request.asOf().date();
    }
}
