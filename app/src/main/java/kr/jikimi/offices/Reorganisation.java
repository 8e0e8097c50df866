package kr.jikimi.offices;

import java.time.LocalDate;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.Changes;
import kr.jikimi.rules.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Renames, establishes and abolishes units. The past keeps its names: a change ends one record and begins another. */
@Component
public class Reorganisation {

    private final Units units;
    private final Changes changes;
    private final Access access;

    Reorganisation(Units units, Changes changes, Access access) {
        this.units = units;
        this.changes = changes;
        this.access = access;
    }

    /**
     * What is to happen to a unit.
     *
     * @param day the first day of the new name or unit, the last day of an abolished one
     * @param seen the version of the record that the officer had before their eyes; zero for a new unit
     * @param legalAct the ordinance or rule that decides it
     */
    public record Change(
            String code,
            String nameKo,
            String nameEn,
            LocalDate day,
            @Nullable String legalAct,
            int seen,
            String reason) {}

    @Transactional
    public Outcome<String> rename(Change change) {
        access.require(Permission.OFFICES_EDIT, Scope.unit(change.code()));
        var newest = units.findNewest(change.code()).orElseThrow();
        if (!isAfterBeginning(newest.record(), change.day()) || newest.record().validTo() != null) {
            return Outcome.refused("offices.change-after-beginning", change.code(), began(newest.record()));
        }
        changes.sign(access.current().author(), change.reason());
        if (newest.version() != change.seen() || !units.end(newest, change.day().minusDays(1))) {
            return Outcome.refused("offices.changed-meanwhile", newest.record().nameKo());
        }
        units.add(renamed(newest.record(), change), newest.position());
        return Outcome.done(change.code());
    }

    @Transactional
    public Outcome<String> abolish(Change change) {
        access.require(Permission.OFFICES_EDIT, Scope.unit(change.code()));
        var newest = units.findNewest(change.code()).orElseThrow();
        if (!isAfterBeginning(newest.record(), change.day()) || newest.record().validTo() != null) {
            return Outcome.refused("offices.change-after-beginning", change.code(), began(newest.record()));
        }
        long below = unitsBelow(change.code(), change.day().plusDays(1));
        if (below > 0) {
            return Outcome.refused(
                    "offices.abolished-without-units-below", newest.record().nameKo(), below);
        }
        changes.sign(access.current().author(), change.reason());
        return newest.version() == change.seen() && units.end(newest, change.day())
                ? Outcome.done(change.code())
                : Outcome.refused("offices.changed-meanwhile", newest.record().nameKo());
    }

    /** Establishes a team in a division. */
    @Transactional
    public Outcome<String> establish(String division, Change change) {
        access.require(Permission.OFFICES_EDIT, Scope.unit(division));
        if (units.findNewest(change.code()).isPresent()) {
            return Outcome.refused("offices.code-unused", change.code());
        }
        changes.sign(access.current().author(), change.reason());
        var team = new Unit(
                change.code(),
                Unit.Kind.TEAM,
                division,
                change.nameKo(),
                change.nameEn(),
                true,
                change.legalAct(),
                change.day(),
                null,
                null);
        units.add(team, units.nextPosition());
        return Outcome.done(change.code());
    }

    private static Unit renamed(Unit unit, Change change) {
        return new Unit(
                unit.code(),
                unit.kind(),
                unit.parent(),
                change.nameKo(),
                change.nameEn(),
                true,
                change.legalAct(),
                change.day(),
                null,
                null);
    }

    private long unitsBelow(String code, LocalDate day) {
        return units.list(AsOf.of(day)).stream()
                .filter(each -> code.equals(each.parent()))
                .count();
    }

    private static boolean isAfterBeginning(Unit unit, LocalDate day) {
        return unit.validFrom() == null || day.isAfter(unit.validFrom());
    }

    private static Object began(Unit unit) {
        return unit.validFrom() == null ? "-" : unit.validFrom();
    }
}
