package kr.jikimi.budget.ledger;

import java.time.LocalDate;
import java.util.UUID;
import kr.jikimi.access.Actor;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.budget.Budget;
import kr.jikimi.budget.Execution;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Won;
import kr.jikimi.rules.Outcome;
import kr.jikimi.rules.Refusal;
import kr.jikimi.world.People;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** The finance officer at the books of Seoul 2024. B01: 1,775,000,000 / 996,404,000 / 717,890,000. */
abstract class BookingDesk {

    static final Actor FINANCE = People.officer(Scope.HOUSE, Permission.BUDGET_READ, Permission.BUDGET_BOOK);
    static final LocalDate JULY = LocalDate.of(2024, 7, 20);
    static final LocalDate AUGUST = LocalDate.of(2024, 8, 5);
    static final LocalDate LATER = LocalDate.of(2024, 8, 20);

    @Autowired
    Bookings bookings;

    @Autowired
    Budget budget;

    @Autowired
    Ledger ledger;

    Outcome<Entry> book(String line, EntryKind kind, long amount, LocalDate day) {
        return People.as(FINANCE, () -> bookings.book(new Booking(2024, line, kind, Won.of(amount), day)));
    }

    Outcome<Entry> pay(String line, long amount, LocalDate day, @Nullable UUID commitment) {
        var payment = new Booking(2024, line, EntryKind.PAYMENT, Won.of(amount), day).on(commitment);
        return People.as(FINANCE, () -> bookings.book(payment));
    }

    Outcome<Entry> grant(String line, long amount, String award, @Nullable String approval) {
        var paper = Entry.Paper.ofTransfer(null, approval, null);
        var grant = new Booking(2024, line, EntryKind.GRANT, Won.of(amount), AUGUST, false, null, award, paper);
        return People.as(FINANCE, () -> bookings.book(grant));
    }

    Outcome<Entry> transfer(EntryKind kind, String from, String to, long amount, @Nullable String approval) {
        var transfer = new Transfer(2024, kind, from, to, Won.of(amount), AUGUST, approval, null, null, null);
        return People.as(FINANCE, () -> bookings.transfer(transfer));
    }

    Outcome<Entry> correct(Entry entry, long amount) {
        var correction = new Correction(
                entry.id(),
                entry.trace().version(),
                Won.of(amount),
                entry.day(),
                entry.inside(),
                entry.links().commitment(),
                entry.paper(),
                "e-호조와 대조");
        return People.as(FINANCE, () -> bookings.correct(correction));
    }

    Outcome<Entry> annul(Entry entry) {
        return People.as(FINANCE, () -> bookings.annul(entry.id(), entry.trace().version(), "잘못 입력"));
    }

    Entry stated(String line, Measure measure) {
        var books = ledger.openNow(2024);
        return books.entries(books.find(line).orElseThrow()).stream()
                .filter(each -> each.kind() == EntryKind.STATED && each.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    String award(String line, long amount) {
        var award = new Award(
                UUID.randomUUID(),
                "2024/test/" + line,
                2024,
                "시험 교부",
                "test grant",
                Funding.SPECIAL_TAX_GRANT,
                "시험 목적",
                "a purpose",
                line,
                Won.of(amount),
                AUGUST,
                null,
                null);
        People.as(FINANCE, () -> bookings.award(award));
        return award.key();
    }

    Execution execution(String line, LocalDate date) {
        return budget.execution(line, AsOf.of(date));
    }

    static Execution won(long current, long committed, long spent, long forecast) {
        return new Execution(Won.of(current), Won.of(committed), Won.of(spent), Won.of(forecast));
    }

    static Entry done(Outcome<Entry> outcome) {
        return outcome.fold(entry -> entry, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    static Refusal refused(Outcome<Entry> outcome) {
        return outcome.fold(
                entry -> {
                    throw new AssertionError(entry);
                },
                refusal -> refusal);
    }
}
