package kr.jikimi.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import org.springframework.stereotype.Component;

/** The milestones of the reader's units that need care. */
@Component
class DueMilestones {

    private final Programmes programmes;
    private final Settings settings;
    private final Access access;

    DueMilestones(Programmes programmes, Settings settings, Access access) {
        this.programmes = programmes;
        this.settings = settings;
        this.access = access;
    }

    /** The earliest end first. */
    List<Concern> standing(Progress progress, LocalDate day, Locale locale) {
        return sheets(day)
                .flatMap(sheet -> sheet.milestones().stream())
                .filter(each -> each.progress(day, settings.dueSoonDays()) == progress)
                .sorted((a, b) -> next(a, day).compareTo(next(b, day)))
                .map(each -> concern(each, locale))
                .toList();
    }

    /** Told as carried out in a text, and not done. */
    List<Concern> contradicted(LocalDate day, Locale locale) {
        return sheets(day)
                .flatMap(sheet -> sheet.contradictions(day).stream())
                .map(each -> concern(each, locale))
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

    private static Concern concern(Milestone milestone, Locale locale) {
        return new Concern(
                milestone.text(locale),
                milestone.programme() + " · " + milestone.period().words(locale),
                milestone.period().ambiguous() ? "today.ambiguous" : null,
                "/programmes/%s/milestones/%s".formatted(milestone.programme(), milestone.key()));
    }
}
