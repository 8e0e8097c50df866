package kr.jikimi.today;

import java.time.LocalDate;
import java.util.List;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.accesses.OwedReviews;
import kr.jikimi.accounts.AccountCare;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits for those who mind the house: accounts that cannot work, months whose list of accesses nobody reviewed. */
@Component
@Order(4)
class HouseKeeping implements Desk.Source {

    private final AccountCare accounts;
    private final OwedReviews reviews;
    private final Access access;
    private final Words words;

    HouseKeeping(AccountCare accounts, OwedReviews reviews, Access access, Words words) {
        this.accounts = accounts;
        this.reviews = reviews;
        this.access = access;
        this.words = words;
    }

    /** Accounts and accesses know the clock of the wall only. */
    @Override
    public List<Desk.Pile> piles(LocalDate day) {
        if (access.current().mayAnywhere(Permission.ACCOUNTS_ADMINISTER)) {
            return List.of(new Desk.Pile("accounts", "warning", accountsInNeed()));
        }
        return access.current().mayAnywhere(Permission.ACCESSES_REVIEW)
                ? List.of(new Desk.Pile("reviews", "warning", monthsInNeed()))
                : List.of();
    }

    private List<Concern> accountsInNeed() {
        return accounts.list().stream()
                .map(need -> new Concern(
                        need.displayName(),
                        need.account() + " · " + words.say("account." + need.kind()),
                        null,
                        null,
                        "/accounts/" + need.account()))
                .toList();
    }

    private List<Concern> monthsInNeed() {
        return reviews.list().stream()
                .map(month -> new Concern(
                        words.say("month", String.valueOf(month.getYear()), month.getMonthValue()),
                        words.say("month.owed"),
                        null,
                        null,
                        "/accesses?from=%s&to=%s".formatted(month.atDay(1), month.atEndOfMonth())))
                .toList();
    }
}
