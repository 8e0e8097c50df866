package kr.jikimi.budget.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.jikimi.foundation.Period;
import kr.jikimi.foundation.Won;

/**
 * The accounts and entries of one fiscal year, as known at one moment. Here the value rule of the package stands; a
 * reading is empty where the books are silent.
 */
public final class Books {

    private final int year;
    private final List<Account> accounts;
    private final List<Entry> entries;
    private final Map<UUID, List<Entry>> byAccount;

    Books(int year, List<Account> accounts, List<Entry> entries) {
        this.year = year;
        this.accounts = List.copyOf(accounts);
        this.entries = List.copyOf(entries);
        this.byAccount = entries.stream().collect(Collectors.groupingBy(Entry::account));
    }

    /** The same books with one entry more, or with that entry as it is given. */
    Books with(Entry entry) {
        var others = new ArrayList<>(without(entry.id()).entries);
        others.add(entry);
        return new Books(year, accounts, others);
    }

    Books without(UUID id) {
        return new Books(
                year,
                accounts,
                entries.stream().filter(each -> !each.id().equals(id)).toList());
    }

    public int year() {
        return year;
    }

    Period fiscalYear() {
        return Period.year(year);
    }

    /** The last day on which payments of the year are still made (출납 폐쇄). */
    public LocalDate closing() {
        return Closing.of(year).payments();
    }

    public List<Account> accounts() {
        return accounts;
    }

    public Optional<Account> find(String code) {
        return accounts.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Account get(UUID id) {
        return accounts.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public List<Account> children(Account account) {
        return accounts.stream()
                .filter(each -> account.id().equals(each.parent()))
                .toList();
    }

    /** The programme lines at or below an account. */
    public List<Account> lines(Account account) {
        return subtree(account).filter(Account::isLine).toList();
    }

    public List<Entry> entries(Account account) {
        return byAccount.getOrDefault(account.id(), List.of());
    }

    public Optional<Entry> findEntry(UUID id) {
        return entries.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The value rule. */
    public Optional<Reading> reading(Account account, Measure measure, LocalDate date) {
        var balance = balances(account, measure)
                .filter(each -> !each.effective(year).isAfter(date))
                .max(later());
        if (balance.isPresent()) {
            return Optional.of(onTop(account, balance.get(), date));
        }
        return isSilent(account, measure) ? Optional.empty() : rollUp(account, measure, date);
    }

    /** The sum over several accounts; silent when one of them is. */
    public Optional<Reading> sum(List<Account> parts, Measure measure, LocalDate date) {
        var sum = Reading.ZERO;
        for (var part : parts) {
            var reading = reading(part, measure, date);
            if (reading.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(reading.get());
        }
        return Optional.of(sum);
    }

    /** What is left of a commitment to pay. */
    public Won unpaid(Entry commitment) {
        return moved(commitment, Measure.COMMITTED).plus(commitment.amount()).minus(moved(commitment, Measure.SPENT));
    }

    /** The itemised commitments of a line, each of which can be paid or reduced by itself. */
    public List<Entry> commitments(Account line) {
        return entries(line).stream()
                .filter(each -> each.kind() == EntryKind.COMMITMENT)
                .toList();
    }

    /** What is left to pay on the commitments that nobody has itemised, of which only a stated balance speaks. */
    public Won unitemised(Account line) {
        var last = closing();
        var unpaid = amount(line, Measure.COMMITTED, last).minus(amount(line, Measure.SPENT, last));
        return unpaid.minus(Won.sum(commitments(line).stream().map(this::unpaid).toList()));
    }

    /** The least that is free (예산현액 - 원인행위) on any day from the given one on. */
    public Won lowestFree(Account line, LocalDate from) {
        return daysFrom(line, from).stream()
                .map(day -> amount(line, Measure.CURRENT, day).minus(amount(line, Measure.COMMITTED, day)))
                .min(Comparator.naturalOrder())
                .orElse(Won.ZERO);
    }

    /** How much of an award the ledger holds. */
    public Won booked(Award award) {
        return Won.sum(entries.stream()
                .filter(each -> award.id().equals(each.links().award()))
                .map(Entry::amount)
                .toList());
    }

    /** What movements, not balances, have added to the current budget of an account. */
    public Won raised(Account account) {
        return Won.sum(entries(account).stream()
                .filter(each -> each.measure() == Measure.CURRENT && !each.isBalance())
                .map(Entry::amount)
                .toList());
    }

    /** Whether a balance of the measure is stated for that very day, undated ones among themselves. */
    boolean isStated(Account account, Entry statement) {
        return balances(account, statement.measure())
                .anyMatch(each -> each.kind() == EntryKind.STATED
                        && !each.id().equals(statement.id())
                        && Objects.equals(each.day(), statement.day()));
    }

    /** Whether an account would say nothing about a measure without this balance. */
    boolean isOnlyBalance(Entry statement) {
        return balances(get(statement.account()), statement.measure())
                .allMatch(each -> each.id().equals(statement.id()));
    }

    /** What is paid on a commitment or takes from it. */
    List<Entry> uses(Entry commitment) {
        return entries.stream()
                .filter(each -> commitment.id().equals(each.links().commitment()))
                .toList();
    }

    /** The entry alone, or both sides of a transfer. */
    public List<Entry> sides(Entry entry) {
        return entry.links().pair() == null
                ? List.of(entry)
                : entries.stream()
                        .filter(each -> entry.links().pair().equals(each.links().pair()))
                        .toList();
    }

    /** The value rule, with nothing where the books are silent. */
    Won amount(Account account, Measure measure, LocalDate date) {
        return reading(account, measure, date).map(Reading::amount).orElse(Won.ZERO);
    }

    /** The days on which something changes at an account from a day on, and the last days of the year. */
    List<LocalDate> daysFrom(Account account, LocalDate day) {
        var last = Stream.of(day, fiscalYear().to(), closing());
        return Stream.concat(entries(account).stream().map(each -> each.effective(year)), last)
                .filter(each -> !each.isBefore(day))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Entry> balances(Account account, Measure measure) {
        return entries(account).stream().filter(each -> each.measure() == measure && each.isBalance());
    }

    private Comparator<Entry> later() {
        return Comparator.comparing((Entry each) -> each.effective(year))
                .thenComparing(each -> each.trace().firstRecorded());
    }

    private Reading onTop(Account account, Entry balance, LocalDate date) {
        var counted = new ArrayList<>(List.of(balance));
        subtree(account)
                .flatMap(each -> movements(each, balance.measure(), date))
                .filter(isOnTopOf(balance))
                .forEach(counted::add);
        return Reading.of(counted);
    }

    private static Predicate<Entry> isOnTopOf(Entry balance) {
        return each -> isDatedAfter(each, balance)
                || (!each.inside()
                        && each.trace().firstRecorded().isAfter(balance.trace().firstRecorded()));
    }

    private static boolean isDatedAfter(Entry each, Entry balance) {
        return each.day() != null && balance.day() != null && each.day().isAfter(balance.day());
    }

    private boolean isSilent(Account account, Measure measure) {
        if (balances(account, measure).findAny().isPresent()) {
            return true;
        }
        return account.isLine()
                ? measure == Measure.FORECAST || entries(account).isEmpty()
                : children(account).isEmpty() && entries(account).stream().noneMatch(each -> each.measure() == measure);
    }

    private Optional<Reading> rollUp(Account account, Measure measure, LocalDate date) {
        var own = Reading.of(movements(account, measure, date).toList());
        return sum(children(account), measure, date).map(own::plus);
    }

    private Stream<Entry> movements(Account account, Measure measure, LocalDate date) {
        return entries(account).stream()
                .filter(each -> each.measure() == measure && !each.isBalance())
                .filter(each -> !each.effective(year).isAfter(date));
    }

    private Stream<Account> subtree(Account account) {
        return Stream.concat(Stream.of(account), children(account).stream().flatMap(this::subtree));
    }

    private Won moved(Entry commitment, Measure measure) {
        return Won.sum(uses(commitment).stream()
                .filter(each -> each.measure() == measure)
                .map(Entry::amount)
                .toList());
    }
}
