package kr.jikimi.offices;

import java.time.LocalDate;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.history.Changes;
import kr.jikimi.rules.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters and corrects headcounts. The house may not exceed its quota; a division may, and is warned of. */
@Component
public class HeadcountBook {

    private final Headcounts headcounts;
    private final Changes changes;
    private final Access access;

    HeadcountBook(Headcounts headcounts, Changes changes, Access access) {
        this.headcounts = headcounts;
        this.changes = changes;
        this.access = access;
    }

    /**
     * @param seen the edition of that day's table that the officer had before their eyes
     */
    @Transactional
    public Outcome<LocalDate> state(Headcount stated, int seen, String reason) {
        access.require(Permission.OFFICES_EDIT, Scope.HOUSE);
        var house = stated.total();
        if (stated.seconded() > house.actual()) {
            return Outcome.refused("offices.seconded-among-actual", stated.seconded(), house.actual());
        }
        if (stated.actualInQuota() > house.quota()) {
            return Outcome.refused(
                    "offices.house-within-quota",
                    stated.actualInQuota(),
                    house.quota(),
                    stated.actualInQuota() - house.quota());
        }
        if (headcounts.edition(stated.asOf()) != seen) {
            return Outcome.refused("offices.changed-meanwhile", stated.asOf());
        }
        changes.sign(access.current().author(), reason);
        stated.cells().forEach(cell -> headcounts.put(stated.asOf(), cell));
        stated.secondments().forEach(each -> headcounts.put(stated.asOf(), each));
        return Outcome.done(stated.asOf());
    }
}
