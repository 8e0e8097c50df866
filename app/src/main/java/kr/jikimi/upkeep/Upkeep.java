package kr.jikimi.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.jikimi.access.Access;
import kr.jikimi.history.Changes;
import kr.jikimi.rules.Outcome;
import kr.jikimi.rules.Refusal;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps reference records: begins, corrects, changes from a day on, ends, withdraws. */
@Component
public class Upkeep {

    private final List<Upkept> kinds;
    private final KeptRows rows;
    private final Changes changes;
    private final Access access;
    private final Settings settings;

    Upkeep(List<Upkept> kinds, KeptRows rows, Changes changes, Access access, Settings settings) {
        this.kinds = List.copyOf(kinds);
        this.rows = rows;
        this.changes = changes;
        this.access = access;
        this.settings = settings;
    }

    public List<Upkept> kinds() {
        return kinds;
    }

    public Optional<Upkept> find(String kind) {
        return kinds.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    /** The records that the actor may keep. */
    public List<Kept> list(Upkept kind) {
        return rows.list(kind).stream()
                .filter(each -> access.may(kind.permission(), kind.scope(each.values())))
                .toList();
    }

    public Optional<Kept> find(Upkept kind, UUID id) {
        return rows.find(kind, id);
    }

    /** Enters a new record. */
    @Transactional
    public Outcome<UUID> begin(Upkept kind, Entered entered) {
        sign(kind, entered.values(), entered.reason());
        return refusal(kind, entered, null)
                .<Outcome<UUID>>map(Outcome.Refused::new)
                .orElseGet(() -> Outcome.done(rows.add(kind, entered)));
    }

    /** Puts right what was entered wrongly; the former version stays in the history. */
    @Transactional
    public Outcome<UUID> correct(Upkept kind, Kept seen, Entered entered) {
        sign(kind, seen.values(), entered.reason());
        requireAt(kind, entered.values());
        return refusal(kind, entered, seen)
                .<Outcome<UUID>>map(Outcome.Refused::new)
                .orElseGet(() -> rows.write(kind, seen, entered) ? Outcome.done(seen.id()) : faster(kind, seen));
    }

    /** From the day on it is otherwise: the record ends the day before, and another one begins. */
    @Transactional
    public Outcome<UUID> change(Upkept kind, Kept seen, LocalDate day, Entered entered) {
        sign(kind, seen.values(), entered.reason());
        requireAt(kind, entered.values());
        if (!isAfterBeginning(seen, day)) {
            return Outcome.refused("upkeep.day-within", day);
        }
        var next = entered.lasting(day, seen.to());
        return refusal(kind, next, seen)
                .<Outcome<UUID>>map(Outcome.Refused::new)
                .orElseGet(() -> rows.end(kind, seen, day.minusDays(1))
                        ? Outcome.done(rows.add(kind, next))
                        : faster(kind, seen));
    }

    /** Its last day. */
    @Transactional
    public Outcome<UUID> end(Upkept kind, Kept seen, LocalDate day, String reason) {
        sign(kind, seen.values(), reason);
        if (seen.from() != null && day.isBefore(seen.from())) {
            return Outcome.refused("upkeep.day-within", day);
        }
        return kind.refuseEnd(seen.values(), day.plusDays(1))
                .<Outcome<UUID>>map(Outcome.Refused::new)
                .orElseGet(() -> rows.end(kind, seen, day) ? Outcome.done(seen.id()) : faster(kind, seen));
    }

    /** For what should never have been entered; it stays in the history with the reason. */
    @Transactional
    public Outcome<UUID> withdraw(Upkept kind, Kept seen, String reason) {
        sign(kind, seen.values(), reason);
        var since = seen.from() == null ? settings.referenceDate() : seen.from();
        return kind.refuseEnd(seen.values(), since)
                .<Outcome<UUID>>map(Outcome.Refused::new)
                .orElseGet(() -> rows.withdraw(kind, seen) ? Outcome.done(seen.id()) : faster(kind, seen));
    }

    private Optional<Refusal> refusal(Upkept kind, Entered entered, @Nullable Kept seen) {
        if (entered.from() != null && entered.to() != null && entered.to().isBefore(entered.from())) {
            return Optional.of(Refusal.of("upkeep.last-after-first", entered.from(), entered.to()));
        }
        if (isThereAlready(kind, entered, seen)) {
            return Optional.of(Refusal.of("upkeep.already-there"));
        }
        var id = seen == null ? null : seen.id().toString();
        return kind.refuse(entered.values(), new Upkept.Span(id, entered.from(), entered.to()));
    }

    private Outcome<UUID> faster(Upkept kind, Kept seen) {
        return Outcome.refused(
                "upkeep.changed-meanwhile",
                rows.find(kind, seen.id()).map(Kept::author).orElse("-"));
    }

    /** One name means one thing on one day. */
    private boolean isThereAlready(Upkept kind, Entered entered, @Nullable Kept seen) {
        var span = new Upkept.Span(null, entered.from(), entered.to());
        return rows.list(kind).stream()
                .filter(each -> seen == null || !each.id().equals(seen.id()))
                .filter(each -> span.meets(each.from(), each.to()))
                .anyMatch(each -> kind.parts().stream()
                        .filter(Upkept.Part::named)
                        .allMatch(part -> each.values()
                                .getOrDefault(part.column(), "")
                                .equals(entered.values().getOrDefault(part.column(), ""))));
    }

    private static boolean isAfterBeginning(Kept seen, LocalDate day) {
        return (seen.from() == null || day.isAfter(seen.from())) && (seen.to() == null || !day.isAfter(seen.to()));
    }

    private void sign(Upkept kind, Map<String, String> values, String reason) {
        requireAt(kind, values);
        changes.sign(access.current().author(), reason);
    }

    private void requireAt(Upkept kind, Map<String, String> values) {
        access.require(kind.permission(), kind.scope(values));
    }
}
