package kr.jikimi.duties;

import java.time.LocalDate;
import java.util.List;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.history.Changes;
import kr.jikimi.rules.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a new version of a duty on a day. The version before ends the day before; nothing is rewritten. */
@Component
class DutyRevision {

    private final Duties duties;
    private final Changes changes;
    private final Access access;

    DutyRevision(Duties duties, Changes changes, Access access) {
        this.duties = duties;
        this.changes = changes;
        this.access = access;
    }

    /**
     * What the amended ordinance says.
     *
     * @param from first day of the new version
     * @param consultedOn when the police chief was heard
     * @param seen version of the record that the officer had before their eyes
     */
    record Amendment(
            String code,
            LocalDate from,
            Duty.Authority authority,
            String scopeKo,
            String scopeEn,
            String clause,
            List<String> keywords,
            @Nullable LocalDate consultedOn,
            int seen,
            String reason) {}

    @Transactional
    public Outcome<String> begin(Amendment amendment) {
        access.require(Permission.DUTIES_EDIT, Scope.HOUSE);
        var newest = duties.findNewest(amendment.code()).orElseThrow();
        var present = newest.record();
        if (present.area() == Duty.Area.INVESTIGATION && amendment.authority() == Duty.Authority.DIRECT) {
            return Outcome.refused("duties.investigation-support-only", present.lawItemKo());
        }
        var began = present.validFrom();
        if (began != null && !amendment.from().isAfter(began)) {
            return Outcome.refused("duties.version-after-the-last", present.code(), began);
        }
        changes.sign(access.current().author(), amendment.reason());
        if (newest.version() != amendment.seen()
                || !duties.end(newest, amendment.from().minusDays(1))) {
            return Outcome.refused("duties.changed-meanwhile", present.lawItemKo());
        }
        duties.add(amended(present, amendment), newest.position());
        return Outcome.done(present.code());
    }

    private static Duty amended(Duty present, Amendment amendment) {
        return new Duty(
                present.code(),
                present.area(),
                present.lawItemKo(),
                present.lawItemEn(),
                amendment.scopeKo(),
                amendment.scopeEn(),
                amendment.clause(),
                amendment.authority(),
                amendment.keywords(),
                present.systems(),
                amendment.consultedOn(),
                amendment.from(),
                null,
                null);
    }
}
