package kr.jikimi.budget.web;

import java.util.Comparator;
import java.util.List;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Books;
import kr.jikimi.budget.ledger.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An entry as ledgers show it.
 *
 * @param commitment what the commitment is called that it pays or reduces
 * @param other the code of the line on the other side of a transfer
 */
record LedgerRow(
        Entry entry, @Nullable String commitment, @Nullable String other) {

    /** In won, whatever the unit of the page: a ledger is exact. */
    public String amount() {
        return DisplayUnit.WON.show(entry.amount());
    }

    /** The entries of an account, the latest first. */
    static List<LedgerRow> of(Books books, Account account) {
        return books.entries(account).stream()
                .sorted(Comparator.comparing((Entry each) -> each.effective(books.year()))
                        .thenComparing(each -> each.trace().firstRecorded())
                        .reversed())
                .map(each -> new LedgerRow(each, commitment(books, each), other(books, each)))
                .toList();
    }

    private static @Nullable String commitment(Books books, Entry entry) {
        var id = entry.links().commitment();
        return id == null ? null : books.findEntry(id).map(Entry::title).orElse(null);
    }

    private static @Nullable String other(Books books, Entry entry) {
        return books.sides(entry).stream()
                .filter(each -> !each.equals(entry))
                .map(each -> books.get(each.account()).code())
                .findFirst()
                .orElse(null);
    }
}
