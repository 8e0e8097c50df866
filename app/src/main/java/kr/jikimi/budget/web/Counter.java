package kr.jikimi.budget.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.jikimi.access.Access;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Places;
import kr.jikimi.access.Scope;
import kr.jikimi.budget.ledger.Account;
import kr.jikimi.budget.ledger.Books;
import kr.jikimi.budget.ledger.Entry;
import kr.jikimi.budget.ledger.Ledger;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the screens ask for books: hands out only what the actor may see, and hides the rest as if it were not there. */
@Component
class Counter {

    private final Ledger ledger;
    private final Access access;
    private final Settings settings;
    private final Places places;

    Counter(Ledger ledger, Access access, Settings settings, Places places) {
        this.ledger = ledger;
        this.access = access;
        this.settings = settings;
        this.places = places;
    }

    /** An account in its books, with the day that a screen looks at them. */
    record Opened(Books books, Account account) {

        /** Only a commitment of this account; an id from elsewhere is not known here. */
        @Nullable
        UUID commitment(@Nullable String id) {
            return id == null
                    ? null
                    : books.commitments(account).stream()
                            .map(Entry::id)
                            .filter(each -> each.toString().equals(id))
                            .findFirst()
                            .orElseThrow(NotPermitted::hidden);
        }
    }

    View view(@Nullable LocalDate date, @Nullable String unit, DisplayUnit usual) {
        return new View(date == null ? settings.referenceDate() : date, unit(unit, usual));
    }

    Books books(int year) {
        return ledger.openNow(year);
    }

    /** An account by its code, in the books of the day's fiscal year or the last one before. */
    Opened open(String code, LocalDate date) {
        var books = ledger.findYear(code, date).map(ledger::openNow).orElseThrow(NotPermitted::hidden);
        return opened(books, books.find(code).orElseThrow(NotPermitted::hidden));
    }

    Opened openLine(String code, LocalDate date) {
        var opened = open(code, date);
        if (!opened.account().isLine()) {
            throw NotPermitted.hidden();
        }
        return opened;
    }

    /** The account that an entry stands at. */
    Opened open(UUID entry) {
        var books = ledger.findBooks(entry).orElseThrow(NotPermitted::hidden);
        var standing = ledger.findEntry(entry).orElseThrow(NotPermitted::hidden);
        return opened(books, books.get(standing.account()));
    }

    boolean maySee(Account account) {
        return access.may(Permission.BUDGET_READ, account.scope());
    }

    boolean mayBook(Account account) {
        return access.may(Permission.BUDGET_BOOK, account.scope());
    }

    void requireBooking(Account account) {
        access.require(Permission.BUDGET_BOOK, account.scope());
    }

    /** The name of a unit, or its code where nobody knows it. */
    String unitName(String code, Locale locale) {
        return places.names(Scope.Kind.UNIT, locale).getOrDefault(code, code);
    }

    /** The units that the actor may keep accounts for, by their codes. */
    Map<String, String> bookableUnits(Locale locale) {
        var units = new LinkedHashMap<>(places.names(Scope.Kind.UNIT, locale));
        units.keySet().removeIf(code -> !access.may(Permission.BUDGET_BOOK, Scope.unit(code)));
        return units;
    }

    private Opened opened(Books books, Account account) {
        access.requireSight(Permission.BUDGET_READ, account.scope());
        return new Opened(books, account);
    }

    private static DisplayUnit unit(@Nullable String word, DisplayUnit usual) {
        for (var each : DisplayUnit.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        return usual;
    }
}
