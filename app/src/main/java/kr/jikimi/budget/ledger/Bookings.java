package kr.jikimi.budget.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.foundation.Won;
import kr.jikimi.history.Changes;
import kr.jikimi.rules.Outcome;
import kr.jikimi.rules.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books, corrects and voids. Whoever books first holds the account until done, so that two commitments at once cannot
 * overshoot: the second one is judged on books that hold the first.
 */
@Component
public class Bookings {

    private final Ledger ledger;
    private final Entries entries;
    private final Awards awards;
    private final BudgetChecks checks;
    private final TransferChecks transferChecks;
    private final Signature signature;

    Bookings(
            Ledger ledger,
            Entries entries,
            Awards awards,
            BudgetChecks checks,
            TransferChecks transferChecks,
            Signature signature) {
        this.ledger = ledger;
        this.entries = entries;
        this.awards = awards;
        this.checks = checks;
        this.transferChecks = transferChecks;
        this.signature = signature;
    }

    /** Asks whether the actor may, and signs for them. */
    @Component
    static class Signature {

        private final Access access;
        private final Changes changes;

        Signature(Access access, Changes changes) {
            this.access = access;
            this.changes = changes;
        }

        void sign(List<Account> accounts, String reason) {
            accounts.forEach(each -> access.require(Permission.BUDGET_BOOK, each.scope()));
            changes.sign(access.current().author(), reason);
        }
    }

    /** Enters something at one account. */
    @Transactional
    public Outcome<Entry> book(Booking booking) {
        var books = openLocked(booking.year(), Stream.of(booking.account()));
        var account = books.find(booking.account()).orElseThrow();
        signature.sign(List.of(account), reason(booking.paper(), booking.kind()));
        var award = Optional.ofNullable(booking.award()).map(awards::lock);
        var entry = entry(booking, account, award);
        return award.flatMap(each -> transferChecks.ofGrant(books, booking, each))
                .or(() -> transferChecks.ofCarryOver(booking))
                .or(() -> judge(books, List.of(entry), entry.effective(books.year())))
                .<Outcome<Entry>>map(Outcome.Refused::new)
                .orElseGet(() -> add(entry));
    }

    /** Enters a balance that a source states; what is entered later counts on top of it. */
    @Transactional
    public Outcome<Entry> state(Statement statement) {
        var books = openLocked(statement.year(), Stream.of(statement.account()));
        var account = books.find(statement.account()).orElseThrow();
        signature.sign(List.of(account), statement.source());
        var entry = statement.entry(account, entries);
        return checks.ofStatement(books, account, entry)
                .or(() -> judge(books, List.of(entry), entry.effective(books.year())))
                .<Outcome<Entry>>map(Outcome.Refused::new)
                .orElseGet(() -> add(entry));
    }

    /** Records money granted for a purpose; booking it on a line comes later. */
    @Transactional
    public Award award(Award award) {
        var books = ledger.openNow(award.year());
        var place = books.find(Optional.ofNullable(award.purposeLine()).orElse(Account.TOTAL))
                .orElseThrow();
        signature.sign(List.of(place), award.name());
        awards.add(award);
        return award;
    }

    /** Moves money from one line to another; done returns the giving side. */
    @Transactional
    public Outcome<Entry> transfer(Transfer transfer) {
        var books = openLocked(transfer.year(), Stream.of(transfer.from(), transfer.to()));
        var from = books.find(transfer.from()).orElseThrow();
        var to = books.find(transfer.to()).orElseThrow();
        signature.sign(List.of(from, to), transfer.kind().word());
        var pair = UUID.randomUUID();
        var giving = side(transfer, from, transfer.amount().negate(), pair);
        var receiving = side(transfer, to, transfer.amount(), pair);
        return transferChecks
                .ofTransfer(books, transfer)
                .or(() -> checks.check(
                        "budget.positive-amount",
                        transfer.day(),
                        !transfer.amount().exceeds(Won.ZERO),
                        transfer.amount()))
                .or(() -> judge(books, List.of(giving, receiving), transfer.day()))
                .<Outcome<Entry>>map(Outcome.Refused::new)
                .orElseGet(() -> {
                    add(receiving);
                    return add(giving);
                });
    }

    /** Replaces an entry by what it should have been, both sides of a transfer alike. The former version stays. */
    @Transactional
    public Outcome<Entry> correct(Correction correction) {
        return change(correction.entry(), correction.version(), correction.reason(), (books, entry) -> {
            var sides = books.sides(entry);
            var corrected = sides.stream()
                    .map(each -> each.corrected(correction, each.equals(entry)))
                    .toList();
            return corrected.stream()
                    .flatMap(each -> checks.ofCorrection(books, each).stream())
                    .findFirst()
                    .or(() -> correctedAward(books, entry, correction))
                    .or(() -> judge(books, corrected, earlier(books, entry, correction)))
                    .<Outcome<Entry>>map(Outcome.Refused::new)
                    .orElseGet(() -> {
                        corrected.forEach(entries::correct);
                        return Outcome.done(corrected.get(sides.indexOf(entry)));
                    });
        });
    }

    /** Strikes an entry, both sides of a transfer alike. It stays readable, with the reason. */
    @Transactional
    public Outcome<Entry> annul(UUID id, int version, String reason) {
        return change(id, version, reason, (books, entry) -> {
            var sides = books.sides(entry);
            var after = sides.stream().reduce(books, (b, each) -> b.without(each.id()), (a, b) -> b);
            return checks.ofVoiding(books, entry)
                    .or(() -> judge(books, after, sides, entry.effective(books.year())))
                    .<Outcome<Entry>>map(Outcome.Refused::new)
                    .orElseGet(() -> {
                        sides.forEach(entries::annul);
                        return Outcome.done(entry);
                    });
        });
    }

    /** Nothing happens to an entry that somebody else has changed or voided since it was looked at. */
    private Outcome<Entry> change(UUID id, int version, String reason, BiFunction<Books, Entry, Outcome<Entry>> act) {
        var books = openLocked(id);
        var present = ledger.findEntry(id).orElseThrow();
        var standing = books.findEntry(id);
        signature.sign(accounts(books, standing.map(books::sides).orElse(List.of(present))), reason);
        return standing.filter(each -> each.trace().version() == version)
                .map(each -> act.apply(books, each))
                .orElseGet(() -> Outcome.refused(
                        "budget.changed-meanwhile", present.trace().author(), present.amount()));
    }

    private Optional<Refusal> correctedAward(Books books, Entry entry, Correction correction) {
        return awards.list(books.year()).stream()
                .filter(each -> each.id().equals(entry.links().award()))
                .findFirst()
                .flatMap(each -> transferChecks.ofAward(books.without(entry.id()), each, correction.amount()));
    }

    private Optional<Refusal> judge(Books books, List<Entry> drafts, LocalDate from) {
        var after = drafts.stream().reduce(books, Books::with, (a, b) -> b);
        return drafts.stream()
                .flatMap(each -> checks.ofEntry(after, each).stream())
                .findFirst()
                .or(() -> judge(books, after, drafts, from));
    }

    private Optional<Refusal> judge(Books before, Books after, List<Entry> touched, LocalDate from) {
        return accounts(before, touched).stream()
                .filter(Account::isLine)
                .flatMap(each -> checks.ofAccount(before, after, each, from).stream())
                .findFirst();
    }

    private static List<Account> accounts(Books books, List<Entry> touched) {
        return touched.stream().map(each -> books.get(each.account())).toList();
    }

    private static LocalDate earlier(Books books, Entry entry, Correction correction) {
        var before = entry.effective(books.year());
        return correction.day() == null || before.isBefore(correction.day()) ? before : correction.day();
    }

    private Outcome<Entry> add(Entry entry) {
        entries.add(entry);
        return Outcome.done(entry);
    }

    private Entry entry(Booking booking, Account account, Optional<Award> award) {
        var kind = booking.kind();
        return new Entry(
                UUID.randomUUID(),
                entries.nextKey(Entry.stem(account.key(), kind.measure(), kind, booking.day())),
                account.id(),
                kind.measure(),
                kind,
                kind.isNegative() ? booking.amount().negate() : booking.amount(),
                booking.day(),
                booking.inside(),
                new Entry.Links(booking.commitment(), null, award.map(Award::id).orElse(null)),
                award.map(each -> booking.paper().funded(each.funding())).orElse(booking.paper()),
                Entry.Trace.NEW);
    }

    private Entry side(Transfer transfer, Account account, Won amount, UUID pair) {
        var item = amount.isNegative() ? transfer.fromItem() : transfer.toItem();
        return new Entry(
                UUID.randomUUID(),
                entries.nextKey(Entry.stem(account.key(), Measure.CURRENT, transfer.kind(), transfer.day())),
                account.id(),
                Measure.CURRENT,
                transfer.kind(),
                amount,
                transfer.day(),
                false,
                new Entry.Links(null, pair, null),
                Entry.Paper.ofTransfer(item, transfer.approval(), transfer.note()),
                Entry.Trace.NEW);
    }

    private static String reason(Entry.Paper paper, EntryKind kind) {
        return Optional.ofNullable(paper.noteKo()).orElse(kind.word());
    }

    private Books openLocked(UUID entry) {
        var books = ledger.findBooks(entry).orElseThrow();
        var present = ledger.findEntry(entry).orElseThrow();
        var sides = books.findEntry(entry).map(books::sides).orElse(List.of(present));
        return openLocked(books.year(), accounts(books, sides).stream().map(Account::code));
    }

    /** Locks in the order of the codes, so that two transfers in opposite directions do not wait for each other. */
    private Books openLocked(int year, Stream<String> codes) {
        codes.distinct().sorted().forEach(each -> entries.lock(year, each));
        return ledger.openNow(year);
    }
}
