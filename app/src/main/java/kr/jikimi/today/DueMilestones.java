package kr.jikimi.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.programme.Milestone;
import kr.jikimi.programme.Milestone.Progress;
import kr.jikimi.programme.Programmes;
import kr.jikimi.programme.Sheet;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The milestones of the reader's units that need care, the most pressing first. */
@Component
@Order(1)
class DueMilestones implements Desk.Source {

    private final Programmes programmes;
    private final Settings settings;
    private final Access access;
    private final Words words;

    DueMilestones(Programmes programmes, Settings settings, Access access, Words words) {
        this.programmes = programmes;
        this.settings = settings;
        this.access = access;
        this.words = words;
    }

    @Override
    public List<Desk.Pile> piles(LocalDate day) {
        if (!access.current().mayAnywhere(Permission.PROGRAMME_READ)) {
            return List.of();
        }
        return List.of(
                new Desk.Pile("late", "danger", standing(Progress.LATE, day)),
                new Desk.Pile("contradicted", "danger", contradicted(day)),
                new Desk.Pile("soon", "warning", standing(Progress.DUE_SOON, day)));
    }

    private List<Concern> standing(Progress progress, LocalDate day) {
        return sheets(day)
                .flatMap(sheet -> sheet.milestones().stream()
                        .filter(each -> each.progress(day, settings.dueSoon()) == progress)
                        .map(each -> new Due(sheet, each, next(each, day))))
                .sorted(Comparator.comparing(Due::next))
                .map(due -> concern(due, badge(due, day)))
                .toList();
    }

    /** Told as carried out in a text, and not done. */
    private List<Concern> contradicted(LocalDate day) {
        return sheets(day)
                .flatMap(sheet -> sheet.contradictions(day).stream().map(each -> new Due(sheet, each, next(each, day))))
                .map(due -> concern(due, null))
                .toList();
    }

    private Stream<Sheet> sheets(LocalDate day) {
        return programmes.list(settings.fiscalYear(), AsOf.of(day)).stream()
                .filter(sheet -> sheet.units().stream()
                        .anyMatch(unit -> access.may(Permission.PROGRAMME_READ, Scope.unit(unit))));
    }

    /** The day that comes next: its beginning, or once it has begun its end. */
    private static LocalDate next(Milestone milestone, LocalDate day) {
        return milestone
                .period()
                .first()
                .filter(first -> first.isAfter(day))
                .or(milestone.period()::last)
                .orElse(LocalDate.MAX);
    }

    /** {@code 시작 D-6}, {@code 마감 D-day}, {@code 12일 지남}. */
    private String badge(Due due, LocalDate day) {
        long days = ChronoUnit.DAYS.between(day, due.next());
        if (days < 0) {
            return words.say("overdue", -days);
        }
        var begins = due.milestone().period().first().filter(due.next()::equals).isPresent();
        return words.say(begins ? "begins" : "ends", days == 0 ? "day" : String.valueOf(days));
    }

    private Concern concern(Due due, @Nullable String badge) {
        var period = due.milestone().period();
        var reading = period.ambiguous() ? " (" + words.say("ambiguous") + ")" : "";
        return new Concern(
                due.milestone().text(Words.locale()),
                "%s %s · %s%s"
                        .formatted(
                                due.sheet().code(),
                                due.sheet().title(Words.locale()),
                                period.words(Words.locale()),
                                reading),
                null,
                badge,
                "/programmes/%s/milestones/%s"
                        .formatted(due.milestone().programme(), due.milestone().key()));
    }

    private record Due(Sheet sheet, Milestone milestone, LocalDate next) {}
}
