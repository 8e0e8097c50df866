package kr.jikimi.registers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kr.jikimi.foundation.Period;
import kr.jikimi.indicators.Figure;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.indicators.RecordVersion;
import kr.jikimi.indicators.Standing;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.EntryKind;
import kr.jikimi.registers.definition.Measure;
import kr.jikimi.registers.definition.Precision;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.RegisterIndicator;
import kr.jikimi.registers.definition.Shape;
import org.jspecify.annotations.Nullable;

/** Works one figure out of the records that stand, and writes down what of each record entered. */
final class Reckoning {

    private static final String COUNTED_AS = "count";

    private final Register register;
    private final RegisterIndicator indicator;
    private final FigureRequest request;

    Reckoning(Register register, RegisterIndicator indicator, FigureRequest request) {
        this.register = register;
        this.indicator = indicator;
        this.request = request;
    }

    Figure figure(List<RegisterRecord> candidates) {
        var cut = new ReferenceCut(register.shape(), indicator.kind(), request, candidates);
        var standing = cut.standing();
        var figure = switch (indicator.measure()) {
            case Measure.Count _ -> sum(standing, COUNTED_AS, Reckoning::countOf);
            case Measure.Sum(String field) -> sum(standing, field, number(field));
            case Measure.Distinct(String field) -> distinct(standing, field);
            case Measure.Latest(String field) -> latest(standing, field);
            case Measure.PeriodOnly _ -> periodOnly(standing);
            case Measure.Difference _, Measure.Change _, Measure.Ratio _ ->
                throw new IllegalStateException("made of other figures: " + indicator.shortId());
        };
        return figure.standing() == Standing.NOTHING_RECORDED && cut.isOpen()
                ? Figure.unknown(indicator.indicator(), request, indicator.kind(), Standing.PERIOD_OPEN)
                : figure;
    }

    /** A single record is one; an aggregate is as many as it says. */
    private static @Nullable BigDecimal countOf(RegisterRecord record) {
        if (record.entry() == EntryKind.SINGLE) {
            return BigDecimal.ONE;
        }
        var quantity = record.text(CommonFields.QUANTITY);
        return quantity == null ? null : new BigDecimal(quantity);
    }

    private Function<RegisterRecord, @Nullable BigDecimal> number(String field) {
        var column = column(field);
        return record -> {
            var text = record.text(column);
            return text == null ? null : new BigDecimal(text);
        };
    }

    private Figure sum(
            List<RegisterRecord> standing, String name, Function<RegisterRecord, @Nullable BigDecimal> valueOf) {
        var entering =
                standing.stream().filter(each -> valueOf.apply(each) != null).toList();
        var value =
                entering.stream().map(valueOf).map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return known(entering, value, record -> Map.of(name, plain(Objects.requireNonNull(valueOf.apply(record)))));
    }

    private Figure distinct(List<RegisterRecord> standing, String field) {
        var column = column(field);
        var entering =
                standing.stream().filter(each -> each.text(column) != null).toList();
        var values = entering.stream().map(each -> each.text(column)).distinct().count();
        return known(
                entering,
                BigDecimal.valueOf(values),
                record -> Map.of(field, Objects.requireNonNull(record.text(column))));
    }

    private Figure latest(List<RegisterRecord> standing, String field) {
        var valueOf = number(field);
        var latest = standing.stream()
                .filter(each -> valueOf.apply(each) != null)
                .max(Comparator.comparing(Reckoning::lastDay).thenComparing(RegisterRecord::key))
                .stream()
                .toList();
        return sum(latest, field, valueOf);
    }

    private static LocalDate lastDay(RegisterRecord record) {
        var when = record.when();
        var day = when.to() != null ? when.to() : when.from();
        return day == null ? LocalDate.MIN : day;
    }

    private Figure periodOnly(List<RegisterRecord> standing) {
        var latest = standing.stream()
                .filter(each -> each.when().period() != null)
                .max(Comparator.comparing(Reckoning::lastDay).thenComparing(RegisterRecord::key));
        return latest.map(record -> new Figure(
                        indicator.indicator(),
                        request,
                        indicator.kind(),
                        Standing.PERIOD_ONLY,
                        null,
                        null,
                        record.when().period(),
                        true,
                        List.of(version(record, Map.of()))))
                .orElseGet(() -> unknown(Standing.NOTHING_RECORDED));
    }

    private Figure known(
            List<RegisterRecord> entering,
            BigDecimal value,
            Function<RegisterRecord, Map<String, String>> whatEntered) {
        if (entering.isEmpty()) {
            return unknown(Standing.NOTHING_RECORDED);
        }
        return new Figure(
                indicator.indicator(),
                request,
                indicator.kind(),
                Standing.KNOWN,
                value.setScale(indicator.indicator().decimals(), RoundingMode.HALF_UP),
                qualifier(entering),
                request.period() != null ? request.period() : span(entering),
                entering.stream().allMatch(this::isDated),
                entering.stream()
                        .map(each -> version(each, whatEntered.apply(each)))
                        .toList());
    }

    private Figure unknown(Standing standing) {
        return Figure.unknown(indicator.indicator(), request, indicator.kind(), standing);
    }

    /** A figure of one record speaks with its qualifier; one of several is exact. */
    private static @Nullable String qualifier(List<RegisterRecord> entering) {
        return entering.size() == 1 ? entering.getFirst().text(CommonFields.QUALIFIER) : null;
    }

    /** From the first day to the last, when every record states both. */
    private static @Nullable Period span(List<RegisterRecord> entering) {
        var periods = entering.stream().map(each -> each.when().period()).toList();
        if (periods.contains(null)) {
            return null;
        }
        return Period.of(
                periods.stream()
                        .map(each -> Objects.requireNonNull(each).from())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                periods.stream()
                        .map(each -> Objects.requireNonNull(each).to())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** A thing is there and a norm holds without a date; a report or an event without one is marked. */
    private boolean isDated(RegisterRecord record) {
        boolean needsDate = record.entry() == EntryKind.AGGREGATE
                || (record.entry() == EntryKind.SINGLE && register.shape() == Shape.EVENT);
        return !needsDate || record.when().isStated();
    }

    private RecordVersion version(RegisterRecord record, Map<String, String> whatEntered) {
        var values = new LinkedHashMap<>(whatEntered);
        FigureRows.narrowing(indicator, request).keySet().forEach(dimension -> put(values, record, dimension));
        if (record.when().precision() != Precision.NONE) {
            put(values, record, CommonFields.FROM);
            put(values, record, CommonFields.TO);
        }
        return new RecordVersion(
                "registers." + register.table(),
                record.key(),
                values,
                record.id(),
                record.version(),
                record.recordedBy(),
                record.knownFrom(),
                record.text(CommonFields.SOURCE),
                "/registers/%s/%s".formatted(register.id(), record.id()));
    }

    private void put(Map<String, String> values, RegisterRecord record, String dimension) {
        var text = record.text(dimension.replace('-', '_'));
        if (text != null) {
            values.put(dimension, text);
        }
    }

    private String column(String field) {
        return register.findAnyField(field).orElseThrow().column();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
