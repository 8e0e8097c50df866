package kr.jikimi.budget.web;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import kr.jikimi.budget.ledger.Booking;
import kr.jikimi.budget.ledger.Entry;
import kr.jikimi.foundation.OfficeClock;
import org.springframework.stereotype.Component;

/** Notices that the form which is sent was sent just now: by going back and saving again. */
@Component
class Repetition {

    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    private final OfficeClock clock;

    Repetition(OfficeClock clock) {
        this.clock = clock;
    }

    /** Whether one of the account's entries says the same and was recorded a few minutes ago. */
    boolean isOf(List<Entry> entries, Booking booking) {
        var since = clock.now().minus(JUST_NOW);
        return entries.stream()
                .filter(each -> each.trace().firstRecorded().isAfter(since))
                .anyMatch(each -> isSame(each, booking));
    }

    private static boolean isSame(Entry entry, Booking booking) {
        return entry.kind() == booking.kind()
                && entry.asEntered().equals(booking.amount())
                && booking.day().equals(entry.day())
                && Objects.equals(entry.links().commitment(), booking.commitment())
                && Objects.equals(entry.paper().documentNo(), booking.paper().documentNo())
                && Objects.equals(entry.paper().payee(), booking.paper().payee());
    }
}
