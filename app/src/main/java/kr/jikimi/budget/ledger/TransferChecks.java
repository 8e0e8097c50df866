package kr.jikimi.budget.ledger;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kr.jikimi.foundation.Won;
import kr.jikimi.rules.Refusal;
import org.springframework.stereotype.Component;

/** When money may move between lines, and what granted money may be used for. */
@Component
class TransferChecks {

    private static final Set<AccountItem> NOT_TO_LEAVE = Set.of(AccountItem.PERSONNEL, AccountItem.REPAYMENT);

    private final BudgetChecks checks;
    private final Ledger ledger;

    TransferChecks(BudgetChecks checks, Ledger ledger) {
        this.checks = checks;
        this.ledger = ledger;
    }

    Optional<Refusal> ofTransfer(Books books, Transfer transfer) {
        var from = books.find(transfer.from()).orElseThrow();
        var to = books.find(transfer.to()).orElseThrow();
        return BudgetChecks.first(
                () -> refuse("budget.transfer-between-two-lines", transfer, from.equals(to), from.called()),
                () -> yearEnd(books, transfer),
                () -> kind(transfer, from, to),
                () -> items(transfer, from, to),
                () -> free(books, transfer, from),
                () -> drained(books, transfer, from));
    }

    Optional<Refusal> ofGrant(Books books, Booking booking, Award award) {
        var approved = booking.paper().approval() != null
                && !booking.paper().approval().isBlank();
        var elsewhere = award.purposeLine() != null && !award.purposeLine().equals(booking.account());
        return BudgetChecks.first(
                () -> checks.check(
                        "budget.grant-for-its-purpose",
                        booking.day(),
                        elsewhere && !approved,
                        new Refusal.Name(award.name(), award.nameEn()),
                        award.purpose(),
                        booking.account()),
                () -> ofAward(books, award, booking.amount()));
    }

    /** No more of an award is booked than was granted. */
    Optional<Refusal> ofAward(Books books, Award award, Won amount) {
        var excess = books.booked(award).plus(amount).minus(award.amount());
        return excess.exceeds(Won.ZERO)
                ? Optional.of(
                        Refusal.of("budget.grant-within-award", new Refusal.Name(award.name(), award.nameEn()), excess))
                : Optional.empty();
    }

    /** Money comes over from last year on a ground, and no more than last year's books have left. */
    Optional<Refusal> ofCarryOver(Booking booking) {
        if (!booking.kind().isCarryOver()) {
            return Optional.empty();
        }
        var left = left(booking.account(), booking.year() - 1);
        return BudgetChecks.first(
                () -> checks.check(
                        "budget.carry-over-by-council",
                        booking.day(),
                        booking.kind() == EntryKind.CARRIED_BY_COUNCIL
                                && booking.paper().approval() == null,
                        booking.account(),
                        booking.amount()),
                () -> checks.check(
                        "budget.carry-over-by-accident",
                        booking.day(),
                        booking.kind() == EntryKind.CARRIED_BY_ACCIDENT
                                && booking.paper().noteKo() == null,
                        booking.account(),
                        booking.amount()),
                () -> left.flatMap(each -> checks.check(
                        "budget.carry-over-within-left",
                        booking.day(),
                        booking.amount().exceeds(each),
                        booking.account(),
                        booking.amount(),
                        each)));
    }

    /** What the books of a year leave unpaid at an account; empty where they are silent. */
    private Optional<Won> left(String code, int year) {
        var books = ledger.openNow(year);
        return books.find(code)
                .flatMap(account -> books.reading(account, Measure.CURRENT, books.closing())
                        .map(current -> current.amount().minus(books.amount(account, Measure.SPENT, books.closing()))));
    }

    private Optional<Refusal> yearEnd(Books books, Transfer transfer) {
        return refuse(
                "budget.transfer-before-year-end",
                transfer,
                transfer.day().isAfter(books.fiscalYear().to()),
                transfer.day(),
                String.valueOf(books.year()));
    }

    /** Each kind of transfer has a ground of its own. */
    private Optional<Refusal> kind(Transfer transfer, Account from, Account to) {
        var unapproved = !transfer.isApproved();
        return switch (transfer.kind()) {
            case TRANSFER_WITHIN ->
                refuse(
                        "budget.transfer-within-policy-project",
                        transfer,
                        areOfDifferentProjects(from, to),
                        from.called(),
                        to.called());
            case TRANSFER_BETWEEN ->
                refuse(
                        "budget.transfer-between-needs-council",
                        transfer,
                        unapproved,
                        from.called(),
                        to.called(),
                        transfer.amount());
            case TRANSFER_REORGANISED ->
                refuse(
                        "budget.reallocation-needs-reorganisation",
                        transfer,
                        unapproved,
                        from.called(),
                        to.called(),
                        transfer.amount());
            default -> throw new IllegalArgumentException(transfer.kind() + " is no transfer");
        };
    }

    /** A policy project belongs to one division; lines whose project nobody states are told apart by that alone. */
    private static boolean areOfDifferentProjects(Account from, Account to) {
        var stated = from.policyProject() != null && to.policyProject() != null;
        return !Objects.equals(from.parent(), to.parent())
                || (stated && !Objects.equals(from.policyProject(), to.policyProject()));
    }

    private Optional<Refusal> items(Transfer transfer, Account from, Account to) {
        if (transfer.kind() != EntryKind.TRANSFER_WITHIN) {
            return Optional.empty();
        }
        var left = transfer.fromItem();
        return BudgetChecks.first(
                () -> refuse(
                        "budget.transfer-not-of-personnel-or-repayment",
                        transfer,
                        left != null && NOT_TO_LEAVE.contains(left),
                        from.called(),
                        transfer.amount()),
                () -> refuse(
                        "budget.transfer-not-of-facilities",
                        transfer,
                        left == AccountItem.FACILITIES,
                        from.called(),
                        transfer.amount()),
                () -> refuse(
                        "budget.transfer-not-to-business-promotion",
                        transfer,
                        transfer.toItem() == AccountItem.BUSINESS_PROMOTION,
                        to.called(),
                        transfer.amount()));
    }

    private Optional<Refusal> free(Books books, Transfer transfer, Account from) {
        var free = books.lowestFree(from, transfer.day());
        return refuse(
                "budget.transfer-within-free",
                transfer,
                transfer.amount().exceeds(free),
                from.called(),
                transfer.amount(),
                free);
    }

    private Optional<Refusal> drained(Books books, Transfer transfer, Account from) {
        var granted = Won.sum(books.entries(from).stream()
                .filter(each -> each.kind() == EntryKind.GRANT)
                .map(Entry::amount)
                .toList());
        var left = books.amount(from, Measure.CURRENT, transfer.day()).minus(transfer.amount());
        return refuse(
                "budget.grant-not-drained",
                transfer,
                granted.exceeds(left) && !transfer.isApproved(),
                from.called(),
                left,
                granted);
    }

    private Optional<Refusal> refuse(String rule, Transfer transfer, boolean broken, Object... values) {
        return checks.check(rule, transfer.day(), broken, values);
    }
}
