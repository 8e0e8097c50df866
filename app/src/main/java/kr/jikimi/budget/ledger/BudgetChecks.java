package kr.jikimi.budget.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kr.jikimi.foundation.Won;
import kr.jikimi.rules.Refusal;
import kr.jikimi.rules.Rules;
import kr.jikimi.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * What may stand in the books. A change is tried on the books in memory; it is refused when it breaks a rule on any day
 * from its own on, or breaks it further than it was broken before.
 */
@Component
class BudgetChecks {

    /** One measure never exceeds another. */
    private record Ceiling(String rule, Measure lower, Measure upper) {}

    private static final List<Ceiling> CEILINGS = List.of(
            new Ceiling("budget.commitment-within-current", Measure.COMMITTED, Measure.CURRENT),
            new Ceiling("budget.payment-within-commitment", Measure.SPENT, Measure.COMMITTED));

    private static final Won REVIEWED_FROM = Won.of(4_000_000_000L);

    private final Rules rules;
    private final Reviews reviews;
    private final Settings settings;

    BudgetChecks(Rules rules, Reviews reviews, Settings settings) {
        this.rules = rules;
        this.reviews = reviews;
        this.settings = settings;
    }

    /** What the entry itself must be, wherever it stands. */
    Optional<Refusal> ofEntry(Books books, Entry entry) {
        return first(
                () -> check("budget.positive-amount", entry, !isAcceptable(entry), entry.asEntered()),
                () -> fiscalYear(books, entry),
                () -> orderOfDays(books, entry),
                () -> forecast(books, entry));
    }

    /** What must hold at an account before and after a change, on every day from the given one on. */
    Optional<Refusal> ofAccount(Books before, Books after, Account account, LocalDate from) {
        return first(
                () -> ceilings(before, after, account, from),
                () -> itemised(before, after, account),
                () -> unitemised(before, after, account),
                () -> investment(before, after, account, from));
    }

    /** A source is entered once for a measure and a day; what it said is corrected there. */
    Optional<Refusal> ofStatement(Books books, Account account, Entry statement) {
        return check(
                "budget.balance-stated-once",
                statement,
                books.isStated(account, statement),
                account.called(),
                statement.day() == null ? "-" : statement.day());
    }

    /** What a correction must not make of an entry. */
    Optional<Refusal> ofCorrection(Books books, Entry corrected) {
        var account = books.get(corrected.account());
        return corrected.kind() == EntryKind.STATED ? ofStatement(books, account, corrected) : Optional.empty();
    }

    /** A commitment on which something was paid does not vanish; nor does a balance that a source states. */
    Optional<Refusal> ofVoiding(Books books, Entry entry) {
        return first(
                () -> check(
                        "budget.stated-balance-is-not-voided-alone",
                        entry,
                        entry.kind() == EntryKind.STATED && books.isOnlyBalance(entry),
                        entry.key()),
                () -> check(
                        "budget.payment-within-its-commitment",
                        entry,
                        entry.kind() == EntryKind.COMMITMENT
                                && !books.uses(entry).isEmpty(),
                        entry.key(),
                        entry.amount()));
    }

    @SafeVarargs
    static Optional<Refusal> first(Supplier<Optional<Refusal>>... checks) {
        return Stream.of(checks).map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /** A refusal when the rule is broken and in force on the day of the entry. */
    Optional<Refusal> check(String rule, LocalDate day, boolean broken, Object... values) {
        return broken && rules.get(rule).inForce(day) ? Optional.of(Refusal.of(rule, values)) : Optional.empty();
    }

    private Optional<Refusal> check(String rule, Entry entry, boolean broken, Object... values) {
        return check(rule, entry.day() == null ? LocalDate.MAX : entry.day(), broken, values);
    }

    private static boolean isAcceptable(Entry entry) {
        var amount = entry.asEntered();
        if (entry.kind().isSigned()) {
            return !amount.isZero();
        }
        return amount.exceeds(Won.ZERO) || (entry.isBalance() && amount.isZero());
    }

    /**
     * Money of a year still goes out in the first days of the next one, on a ground that the law lists. Which law is in
     * force is a question to the year of the books: the day itself may be any that somebody has typed.
     */
    private Optional<Refusal> fiscalYear(Books books, Entry entry) {
        var year = books.fiscalYear();
        var day = entry.effective(books.year());
        var late = entry.measure() == Measure.SPENT
                && !entry.isBalance()
                && Closing.of(books.year()).isLate(day);
        return first(
                () -> check(
                        "budget.late-payment-needs-ground",
                        day,
                        late && entry.paper().approval() == null,
                        day,
                        String.valueOf(books.year()),
                        books.closing()),
                () -> check(
                        "budget.within-fiscal-year",
                        year.from(),
                        !late && !year.contains(day),
                        day,
                        String.valueOf(books.year()),
                        year.from(),
                        year.to()));
    }

    private Optional<Refusal> orderOfDays(Books books, Entry entry) {
        var day = entry.effective(books.year());
        return first(
                () -> Optional.ofNullable(entry.links().commitment())
                        .flatMap(books::findEntry)
                        .flatMap(commitment -> orderOfDays(day, commitment.effective(books.year()))),
                () -> books.uses(entry).stream()
                        .flatMap(use -> orderOfDays(use.effective(books.year()), day).stream())
                        .findFirst());
    }

    /** A project above the threshold is budgeted only after its investment review (지방재정법 제37조). */
    private Optional<Refusal> investment(Books before, Books after, Account account, LocalDate day) {
        if (!after.raised(account).exceeds(before.raised(account))) {
            return Optional.empty();
        }
        var review = reviews.of(account);
        var budgeted = after.amount(account, Measure.CURRENT, after.fiscalYear().to());
        var cost = review.cost() != null && review.cost().exceeds(budgeted) ? review.cost() : budgeted;
        var threshold = settings.find("investment-review-from", day)
                .map(each -> Won.of(Long.parseLong(each)))
                .orElse(REVIEWED_FROM);
        if (threshold.exceeds(cost)) {
            return Optional.empty();
        }
        var result = review.result();
        return first(
                () -> check("budget.investment-review-missing", day, result == null, account.called(), cost, threshold),
                () -> check(
                        "budget.investment-review-forbids",
                        day,
                        result != null && !result.allowsBudgeting(),
                        account.called(),
                        cost));
    }

    private Optional<Refusal> orderOfDays(LocalDate payment, LocalDate commitment) {
        return check(
                "budget.payment-not-before-commitment", payment, payment.isBefore(commitment), payment, commitment);
    }

    private Optional<Refusal> forecast(Books books, Entry entry) {
        if (entry.measure() != Measure.FORECAST) {
            return Optional.empty();
        }
        var account = books.get(entry.account());
        var day = entry.effective(books.year());
        var committed = books.amount(account, Measure.COMMITTED, day);
        var current = books.amount(account, Measure.CURRENT, day);
        return first(
                () -> check(
                        "budget.forecast-not-below-commitments",
                        day,
                        committed.exceeds(entry.amount()),
                        account.called(),
                        entry.amount(),
                        committed),
                () -> check(
                        "budget.forecast-within-current",
                        day,
                        entry.amount().exceeds(current),
                        account.called(),
                        entry.amount(),
                        current));
    }

    private Optional<Refusal> ceilings(Books before, Books after, Account account, LocalDate from) {
        return after.daysFrom(account, from).stream()
                .flatMap(day -> CEILINGS.stream().flatMap(each -> ceiling(before, after, account, day, each).stream()))
                .findFirst();
    }

    private Optional<Refusal> ceiling(Books before, Books after, Account account, LocalDate day, Ceiling ceiling) {
        var lower = after.amount(account, ceiling.lower(), day);
        var upper = after.amount(account, ceiling.upper(), day);
        var excess = lower.minus(upper);
        var excessBefore =
                before.amount(account, ceiling.lower(), day).minus(before.amount(account, ceiling.upper(), day));
        return check(ceiling.rule(), day, grows(excessBefore, excess), account.called(), lower, upper, excess, day);
    }

    private Optional<Refusal> itemised(Books before, Books after, Account account) {
        return after.commitments(account).stream()
                .filter(each -> grows(overpaid(before, each), overpaid(after, each)))
                .map(each -> Refusal.of("budget.payment-within-its-commitment", each.key(), overpaid(after, each)))
                .findFirst();
    }

    private static Won overpaid(Books books, Entry commitment) {
        return books.findEntry(commitment.id())
                .map(books::unpaid)
                .map(Won::negate)
                .orElse(Won.ZERO);
    }

    private Optional<Refusal> unitemised(Books before, Books after, Account account) {
        var excess = after.unitemised(account).negate();
        return grows(before.unitemised(account).negate(), excess)
                ? Optional.of(Refusal.of("budget.payment-within-unitemised", account.called(), excess))
                : Optional.empty();
    }

    private static boolean grows(Won before, Won after) {
        return after.exceeds(Won.ZERO) && after.exceeds(before);
    }
}
