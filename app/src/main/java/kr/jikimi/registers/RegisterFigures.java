package kr.jikimi.registers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import kr.jikimi.indicators.Figure;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.indicators.FigureSource;
import kr.jikimi.indicators.Indicator;
import kr.jikimi.indicators.Phrase;
import kr.jikimi.indicators.Standing;
import kr.jikimi.registers.definition.Definitions;
import kr.jikimi.registers.definition.Measure;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.RegisterIndicator;
import org.springframework.stereotype.Component;

/** Says the figures of all registers. */
@Component
class RegisterFigures implements FigureSource {

    private static final String YEAR = "year";
    private static final String PER_CENT = "%";
    private static final int ENOUGH_DIGITS = 12;

    private final Registers registers;
    private final FigureRows rows;
    private final FieldPhrases phrases;
    private final List<Indicator> indicators;

    RegisterFigures(Definitions definitions, Registers registers, FigureRows rows, FieldPhrases phrases) {
        this.phrases = phrases;
        this.registers = registers;
        this.rows = rows;
        this.indicators = definitions.list().stream()
                .flatMap(register -> register.indicators().stream())
                .map(RegisterIndicator::indicator)
                .toList();
    }

    @Override
    public List<Indicator> indicators() {
        return indicators;
    }

    @Override
    public Figure figure(FigureRequest request) {
        var id = request.indicator();
        int dot = id.indexOf('.');
        var indicator = indicators.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return registers
                .find(id.substring(0, dot))
                .map(register -> figure(
                        register, register.findIndicator(id.substring(dot + 1)).orElseThrow(), request))
                .orElseGet(() -> Figure.unknown(
                        indicator, request, kr.jikimi.indicators.Kind.COUNTED, Standing.NOTHING_RECORDED));
    }

    @Override
    public Optional<Phrase> phrase(String indicator, String name, String value, Locale locale) {
        return registers
                .find(indicator.substring(0, indicator.indexOf('.')))
                .flatMap(register -> phrases.phrase(register, name, value, locale));
    }

    /** What is counted can be named; sums and ratios have no records of their own to name. */
    @Override
    public boolean canList(String indicator) {
        int dot = indicator.indexOf('.');
        return registers
                .find(indicator.substring(0, dot))
                .filter(register -> !register.listing().isEmpty())
                .flatMap(register -> register.findIndicator(indicator.substring(dot + 1)))
                .filter(each -> each.measure() instanceof Measure.Count)
                .isPresent();
    }

    @Override
    public Optional<String> listing(FigureRequest request, Locale locale) {
        var id = request.indicator();
        if (!canList(id)) {
            return Optional.empty();
        }
        int dot = id.indexOf('.');
        var register = registers.find(id.substring(0, dot)).orElseThrow();
        var indicator = register.findIndicator(id.substring(dot + 1)).orElseThrow();
        var standing = new ReferenceCut(
                        register.shape(), indicator.kind(), request, rows.list(register, indicator, request))
                .standing();
        return Optional.of(new Listing(register, phrases, locale)
                .of(standing, indicator.indicator().unit()));
    }

    private Figure figure(Register register, RegisterIndicator indicator, FigureRequest request) {
        return switch (indicator.measure()) {
            case Measure.Count _, Measure.Sum _, Measure.Distinct _, Measure.Latest _, Measure.PeriodOnly _ ->
                new Reckoning(register, indicator, request).figure(rows.list(register, indicator, request));
            case Measure.Difference(String one, String less) ->
                compose(
                        indicator,
                        request,
                        List.of(neighbour(register, one, request), neighbour(register, less, request)),
                        BigDecimal::subtract);
            case Measure.Change(String one) ->
                compose(
                        indicator,
                        request,
                        List.of(
                                neighbour(register, one, inYear(request, 0)),
                                neighbour(register, one, inYear(request, -1))),
                        BigDecimal::subtract);
            case Measure.Ratio(String part, String whole) ->
                compose(
                        indicator,
                        request,
                        List.of(neighbour(register, part, request), neighbour(register, whole, request)),
                        (a, b) -> ratio(a, b, indicator.indicator().unit()));
        };
    }

    private Figure neighbour(Register register, String shortId, FigureRequest request) {
        return figure(register, register.findIndicator(shortId).orElseThrow(), request);
    }

    private static FigureRequest inYear(FigureRequest request, int later) {
        int year = request.find(YEAR)
                .map(Integer::valueOf)
                .orElse(request.asOf().date().getYear());
        var at = new TreeMap<>(request.at());
        at.put(YEAR, String.valueOf(year + later));
        return new FigureRequest(request.indicator(), Map.copyOf(at), request.period(), request.asOf());
    }

    /** Known when both parts are; otherwise as unknown as the first part that is. */
    private static Figure compose(
            RegisterIndicator indicator,
            FigureRequest request,
            List<Figure> parts,
            BinaryOperator<BigDecimal> operation) {
        for (var part : parts) {
            if (part.standing() != Standing.KNOWN) {
                return Figure.unknown(indicator.indicator(), request, indicator.kind(), part.standing());
            }
        }
        var one = Objects.requireNonNull(parts.getFirst().value());
        var two = Objects.requireNonNull(parts.getLast().value());
        var records = new LinkedHashSet<>(parts.getFirst().records());
        records.addAll(parts.getLast().records());
        return new Figure(
                indicator.indicator(),
                request,
                indicator.kind(),
                Standing.KNOWN,
                operation.apply(one, two).setScale(indicator.indicator().decimals(), RoundingMode.HALF_UP),
                null,
                parts.getFirst().period(),
                parts.stream().allMatch(Figure::periodStated),
                List.copyOf(records));
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole, String unit) {
        if (whole.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var scaled = unit.equals(PER_CENT) ? part.movePointRight(2) : part;
        return scaled.divide(whole, ENOUGH_DIGITS, RoundingMode.HALF_UP);
    }
}
