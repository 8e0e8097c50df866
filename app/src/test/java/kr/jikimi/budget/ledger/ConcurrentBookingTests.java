package kr.jikimi.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.budget.Budget;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.foundation.Won;
import kr.jikimi.history.Author;
import kr.jikimi.history.Changes;
import kr.jikimi.rules.Outcome;
import kr.jikimi.world.OfficeTest;
import kr.jikimi.world.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Two officers at once, in a fiscal year of their own, since what they book is not rolled back. */
@OfficeTest
class ConcurrentBookingTests {

    private static final int YEAR = 2031;
    private static final LocalDate DAY = LocalDate.of(YEAR, 3, 2);

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Changes changes;

    @Autowired
    AccountBook accounts;

    @Autowired
    Bookings bookings;

    @Autowired
    Budget budget;

    @Test
    void letsOnlyOneOfTwoSimultaneousCommitmentsPass() throws Exception {
        addLine();
        book(EntryKind.ORIGINAL, 100);
        var start = new CyclicBarrier(2);
        Callable<Outcome<Entry>> commit = () -> {
            start.await();
            return book(EntryKind.COMMITMENT, 60);
        };
        try (var officers = Executors.newFixedThreadPool(2)) {
            var first = officers.submit(commit);
            var second = officers.submit(commit);
            assertThat(first.get().fold(done -> 1, refused -> 0) + second.get().fold(done -> 1, refused -> 0))
                    .isEqualTo(1);
        }
        assertThat(budget.execution("T01", AsOf.of(DAY)).committed()).isEqualTo(Won.of(60));
    }

    private Outcome<Entry> book(EntryKind kind, long amount) {
        var finance = People.officer(Scope.HOUSE, Permission.BUDGET_BOOK);
        return People.as(finance, () -> bookings.book(new Booking(YEAR, "T01", kind, Won.of(amount), DAY)));
    }

    private void addLine() {
        transaction.executeWithoutResult(status -> {
            changes.sign(new Author("test"), "동시 처리 시험");
            var house = account("TOTAL", Account.Kind.HOUSE, null);
            accounts.add(house);
            accounts.add(account("T01", Account.Kind.LINE, house.id()));
        });
    }

    private static Account account(String code, Account.Kind kind, @Nullable UUID parent) {
        return new Account(
                UUID.randomUUID(), YEAR, code, kind, parent, code, code, null, "SECRETARIAT", null, null, null, null);
    }
}
