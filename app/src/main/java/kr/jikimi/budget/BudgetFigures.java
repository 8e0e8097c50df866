package kr.jikimi.budget;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Books;
import kr.jikimi.budget.ledger.Entry;
import kr.jikimi.budget.ledger.Ledger;
import kr.jikimi.budget.ledger.Measure;
import kr.jikimi.budget.ledger.Reading;
import kr.jikimi.foundation.Period;
import kr.jikimi.foundation.Rate;
import kr.jikimi.indicators.Figure;
import kr.jikimi.indicators.FigureRequest;
import kr.jikimi.indicators.FigureSource;
import kr.jikimi.indicators.Indicator;
import kr.jikimi.indicators.Kind;
import kr.jikimi.indicators.RecordVersion;
import kr.jikimi.indicators.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says the figures of the budget. Execution speaks of programme lines only: one {@code line}, those of a
 * {@code division}, or all of them ({@code total: lines}); so a rate never sets the payments of some lines against the
 * budget of a whole division. The whole is {@code budget.appropriation}.
 */
@Component
class BudgetFigures implements FigureSource {

    private final Ledger ledger;
    private final Map<String, Function<FigureRequest, Optional<Said>>> sayings = new HashMap<>();

    BudgetFigures(Ledger ledger) {
        this.ledger = ledger;
        for (var measure : Measure.values()) {
            sayings.put("budget." + measure.word(), request -> amount(request, measure));
            sayings.put("budget." + measure.word() + "-rate", request -> rate(request, measure));
        }
        sayings.put("budget.free", request -> left(request, Measure.CURRENT, Measure.COMMITTED));
        sayings.put("budget.unpaid", request -> left(request, Measure.COMMITTED, Measure.SPENT));
        sayings.put("budget.expected-unused", request -> left(request, Measure.CURRENT, Measure.FORECAST));
        sayings.put("budget.appropriation", this::appropriation);
        sayings.put("budget.appropriation-change", this::change);
        sayings.put("budget.coverage-rate", this::coverage);
        sayings.put("budget.outside-lines", this::outsideLines);
        sayings.put("budget.part", this::part);
    }

    /** A value, the entries behind it, and the fiscal year where it speaks of all of it. */
    private record Said(
            BigDecimal value, List<Entry> entries, @Nullable Period period) {}

    @Override
    public List<Indicator> indicators() {
        return BudgetIndicators.ALL;
    }

    @Override
    public Figure figure(FigureRequest request) {
        var indicator = BudgetIndicators.get(request.indicator());
        return Objects.requireNonNull(sayings.get(request.indicator()))
                .apply(request)
                .map(said -> known(indicator, request, said))
                .orElseGet(() -> Figure.unknown(indicator, request, Kind.COUNTED, Standing.NOTHING_RECORDED));
    }

    private Optional<Said> amount(FigureRequest request, Measure measure) {
        return place(request).flatMap(place -> place.read(measure)).map(BudgetFigures::won);
    }

    private Optional<Said> left(FigureRequest request, Measure whole, Measure part) {
        return place(request)
                .flatMap(place -> place.read(whole)
                        .flatMap(all -> place.read(part)
                                .map(used -> new Said(
                                        all.amount().minus(used.amount()).toBigDecimal(), together(used, all), null))));
    }

    private Optional<Said> rate(FigureRequest request, Measure measure) {
        return place(request).flatMap(place -> share(place.read(measure), place.read(Measure.CURRENT)));
    }

    private Optional<Said> appropriation(FigureRequest request) {
        int year = year(request);
        return appropriation(request, year)
                .map(reading -> new Said(reading.amount().toBigDecimal(), reading.entries(), Period.year(year)));
    }

    /** The fiscal year asked for; without one, that of the day. */
    private static int year(FigureRequest request) {
        return request.find("year")
                .map(Integer::valueOf)
                .orElse(request.asOf().date().getYear());
    }

    private Optional<Said> change(FigureRequest request) {
        int year = year(request);
        return appropriation(request, year)
                .flatMap(now -> appropriation(request, year - 1)
                        .map(before -> new Said(
                                now.amount().minus(before.amount()).toBigDecimal(),
                                now.plus(before).entries(),
                                Period.year(year))));
    }

    private Optional<Said> coverage(FigureRequest request) {
        int year = request.asOf().date().getYear();
        return division(request, year)
                .flatMap(place -> share(place.read(Measure.CURRENT), appropriation(request, year)));
    }

    private Optional<Said> outsideLines(FigureRequest request) {
        int year = request.asOf().date().getYear();
        return division(request, year)
                .flatMap(place -> place.read(Measure.CURRENT))
                .flatMap(lines -> appropriation(request, year)
                        .map(whole -> new Said(
                                whole.amount().minus(lines.amount()).toBigDecimal(), together(lines, whole), null)));
    }

    /** One booking of an account, by its key: the original budget, a supplementary one. */
    private Optional<Said> part(FigureRequest request) {
        return division(request, request.asOf().date().getYear())
                .flatMap(Place::part)
                .map(entry -> new Said(entry.amount().toBigDecimal(), List.of(entry), null));
    }

    private Optional<Reading> appropriation(FigureRequest request, int year) {
        return division(request, year).flatMap(Place::appropriation);
    }

    /** The programme lines asked for; empty where they were not known yet. */
    private Optional<Place> place(FigureRequest request) {
        var line = request.find("line");
        return line.isPresent()
                ? line(request, line.get())
                : division(request, request.asOf().date().getYear());
    }

    private Optional<Place> line(FigureRequest request, String code) {
        requireAccount(code);
        return ledger.findYear(code, request.asOf().date())
                .map(year -> ledger.openLine(year, code, request.asOf().knownAt()))
                .flatMap(books -> Place.find(books, code, request));
    }

    private Optional<Place> division(FigureRequest request, int year) {
        var code = request.find("division").orElse(Account.TOTAL);
        requireAccount(code);
        return Place.find(ledger.open(year, request.asOf().knownAt()), code, request);
    }

    private void requireAccount(String code) {
        if (!ledger.isAccount(code)) {
            throw new IllegalArgumentException("There is no account " + code + " in the budget.");
        }
    }

    /** An account in its books, with the date of the request. */
    private record Place(Books books, Account account, FigureRequest request) {

        static Optional<Place> find(Books books, String code, FigureRequest request) {
            return books.find(code).map(account -> new Place(books, account, request));
        }

        Optional<Reading> read(Measure measure) {
            var lines = books.lines(account);
            return lines.isEmpty()
                    ? Optional.empty()
                    : books.sum(lines, measure, request.asOf().date());
        }

        Optional<Entry> part() {
            var key = request.find("entry").orElse("");
            return books.entries(account).stream()
                    .filter(each -> each.key().equals(key))
                    .filter(each -> !each.effective(account.year())
                            .isAfter(request.asOf().date()))
                    .findFirst();
        }

        Optional<Reading> appropriation() {
            return books.reading(account, Measure.CURRENT, request.asOf().date());
        }
    }

    private static Optional<Said> share(Optional<Reading> part, Optional<Reading> whole) {
        return part.flatMap(a -> whole.flatMap(b ->
                Rate.of(a.amount(), b.amount()).map(rate -> new Said(rate.percent(), together(a, b), null))));
    }

    /** Each entry once, though it stands in both parts. */
    private static List<Entry> together(Reading part, Reading whole) {
        return part.plus(whole).entries().stream().distinct().toList();
    }

    private static Said won(Reading reading) {
        return new Said(reading.amount().toBigDecimal(), reading.entries(), null);
    }

    private static Figure known(Indicator indicator, FigureRequest request, Said said) {
        var period = said.period() == null ? request.period() : said.period();
        var stated = !said.entries().isEmpty() && said.entries().stream().allMatch(Entry::isBalance);
        return new Figure(
                indicator,
                request,
                stated ? Kind.STATED : Kind.COUNTED,
                Standing.KNOWN,
                said.value(),
                null,
                period,
                true,
                said.entries().stream().map(BudgetFigures::version).toList());
    }

    private static RecordVersion version(Entry entry) {
        return new RecordVersion(
                "budget.entry",
                entry.key(),
                values(entry),
                entry.id(),
                entry.trace().version(),
                entry.trace().author(),
                entry.trace().recorded(),
                entry.paper().source(),
                "/budget/entries/" + entry.id());
    }

    private static Map<String, String> values(Entry entry) {
        var values = new HashMap<String, String>();
        values.put("amount", String.valueOf(entry.amount().amount()));
        values.put("kind", entry.kind().word());
        values.put("day", entry.day() == null ? "not stated" : entry.day().toString());
        return values;
    }
}
