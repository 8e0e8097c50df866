package kr.jikimi.budget;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Books;
import kr.jikimi.budget.ledger.Funding;
import kr.jikimi.budget.ledger.Ledger;
import kr.jikimi.budget.ledger.Measure;
import kr.jikimi.budget.ledger.Reading;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Won;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The budget as readers see it. Whoever shows it to people asks first what they may see. */
@Component
public class Budget {

    private final Ledger ledger;

    Budget(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The fiscal years that have books, newest first. */
    public List<Integer> years() {
        return ledger.years();
    }

    /** All programme lines of a year, in the order of the books. */
    public List<Line> lines(int year) {
        var books = ledger.openNow(year);
        return books.accounts().stream()
                .filter(Account::isLine)
                .map(each -> Line.of(books, each))
                .toList();
    }

    /** The lines that pay for a programme; none for a programme without money of its own. */
    public List<Line> linesOf(String programme, int year) {
        return lines(year).stream()
                .filter(each -> programme.equals(each.programme()))
                .toList();
    }

    /** How far the money of a line has gone in the fiscal year of the date; all absent for a line unknown then. */
    public Execution execution(String line, AsOf asOf) {
        return ledger.findYear(line, asOf.date())
                .map(year -> ledger.openLine(year, line, asOf.knownAt()))
                .flatMap(books -> books.find(line).map(account -> Execution.of(books, List.of(account), asOf.date())))
                .orElse(new Execution(null, null, null, null));
    }

    /** How far the money of all programme lines of a year has gone. */
    public Execution execution(int year, AsOf asOf) {
        var books = ledger.open(year, asOf.knownAt());
        var lines = books.find(Account.TOTAL).map(books::lines).orElse(List.of());
        return lines.isEmpty() ? new Execution(null, null, null, null) : Execution.of(books, lines, asOf.date());
    }

    /** The year beside the year before, by division; empty when the year has no books. */
    public Optional<Overview> findOverview(int year, AsOf asOf) {
        var books = ledger.open(year, asOf.knownAt());
        var before = ledger.open(year - 1, asOf.knownAt());
        return books.find(Account.TOTAL)
                .map(house -> new Overview(
                        year,
                        row(books, before, house, asOf.date()),
                        books.children(house).stream()
                                .map(each -> row(books, before, each, asOf.date()))
                                .toList(),
                        composition(books, house, asOf.date())));
    }

    /** The lines forecast to be used up although their payments lag behind the year, the slowest first. */
    public List<ForecastRisk> risks(AsOf asOf) {
        var books = ledger.open(asOf.date().getYear(), asOf.knownAt());
        return books.accounts().stream()
                .filter(Account::isLine)
                .flatMap(
                        each -> ForecastRisk.of(
                                Line.of(books, each), Execution.of(books, List.of(each), asOf.date()), asOf.date())
                                .stream())
                .sorted(Comparator.comparing(each -> each.spent().percent()))
                .toList();
    }

    private static Overview.Row row(Books books, Books before, Account account, LocalDate date) {
        return new Overview.Row(
                account.code(),
                account.name(),
                account.nameEn(),
                before.find(account.code())
                        .map(each -> current(before, each, date))
                        .orElse(null),
                current(books, account, date),
                books.sum(books.lines(account), Measure.CURRENT, date)
                        .map(Reading::amount)
                        .orElse(null));
    }

    private static @Nullable Won current(Books books, Account account, LocalDate date) {
        return books.reading(account, Measure.CURRENT, date)
                .map(Reading::amount)
                .orElse(null);
    }

    private static List<Overview.Part> composition(Books books, Account house, LocalDate date) {
        return books.entries(house).stream()
                .filter(each ->
                        !each.isBalance() && !each.effective(house.year()).isAfter(date))
                .map(each -> new Overview.Part(
                        each.key(),
                        each.kind().word(),
                        Optional.ofNullable(each.paper().funding())
                                .map(Funding::word)
                                .orElse(null),
                        each.amount(),
                        each.paper().noteKo(),
                        each.paper().noteEn()))
                .toList();
    }
}
