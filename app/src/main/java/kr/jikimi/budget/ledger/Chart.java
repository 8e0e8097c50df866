package kr.jikimi.budget.ledger;

import java.util.HashMap;
import java.util.UUID;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.history.Changes;
import kr.jikimi.rules.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chart of accounts as officers change it: new lines and divisions, their particulars, the books of a new year. */
@Component
public class Chart {

    private final Ledger ledger;
    private final AccountBook accounts;
    private final Reviews reviews;
    private final Changes changes;
    private final Access access;

    Chart(Ledger ledger, AccountBook accounts, Reviews reviews, Changes changes, Access access) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.reviews = reviews;
        this.changes = changes;
        this.access = access;
    }

    /** Adds an account below another one of its year. */
    @Transactional
    public Outcome<Account> add(Account account, InvestmentReview review, String reason) {
        var books = ledger.openNow(account.year());
        require(account);
        require(books.get(account.parent() == null ? account.id() : account.parent()));
        if (books.find(account.code()).isPresent()) {
            return Outcome.refused("budget.code-unused", account.code(), String.valueOf(account.year()));
        }
        changes.sign(access.current().author(), reason);
        accounts.add(account);
        reviews.write(account.id(), review);
        return Outcome.done(account);
    }

    /** Corrects an account; the former version stays. */
    @Transactional
    public Outcome<Account> amend(Account account, InvestmentReview review, int version, String reason) {
        require(ledger.openNow(account.year()).get(account.id()));
        require(account);
        changes.sign(access.current().author(), reason);
        if (!accounts.amend(account, version)) {
            return Outcome.refused(
                    "budget.account-changed-meanwhile",
                    account.name(),
                    accounts.stamp(account).author());
        }
        reviews.write(account.id(), review);
        return Outcome.done(account);
    }

    /** Opens the books of a year with the house and the divisions of the year before; lines are added as decided. */
    @Transactional
    public Outcome<Integer> open(int year) {
        var before = ledger.openNow(year - 1);
        var house = before.find(Account.TOTAL).orElseThrow();
        require(house);
        if (!ledger.openNow(year).accounts().isEmpty()) {
            return Outcome.refused("budget.year-has-books", String.valueOf(year));
        }
        changes.sign(access.current().author(), year + "년 장부 열기");
        var ids = new HashMap<UUID, UUID>();
        for (var each : before.accounts()) {
            if (!each.isLine()) {
                ids.put(each.id(), UUID.randomUUID());
                accounts.add(each.inYear(year, ids));
            }
        }
        return Outcome.done(year);
    }

    private void require(Account account) {
        access.require(Permission.BUDGET_BOOK, account.scope());
    }
}
