package kr.jikimi.programme;

import java.util.List;
import java.util.Optional;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.rules.Outcome;
import kr.jikimi.rules.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of everything that is done to a milestone: by whom, from which version, with which period. */
@Component
class MilestoneGuard {

    private final JdbcClient jdbc;
    private final Access access;

    MilestoneGuard(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** A permission at one of the units is enough. */
    void require(Permission permission, List<String> units) {
        if (units.stream().noneMatch(unit -> access.may(permission, Scope.unit(unit)))) {
            access.require(permission, Scope.unit(units.getFirst()));
        }
    }

    /** Why a period cannot stand as somebody writes it now. */
    Optional<Refusal> unfit(String period, int year) {
        var read = PlanPeriod.find(period, year);
        if (read.isEmpty()) {
            return Optional.of(Refusal.of("programme.period-unreadable", period));
        }
        return read.filter(PlanPeriod::endsInAnUnsaidYear)
                .map(each -> Refusal.of("programme.period-backwards", period));
    }

    Outcome<String> answer(int changed, Milestone milestone) {
        return changed == 1 ? Outcome.done(milestone.key()) : new Outcome.Refused<>(changedMeanwhile(milestone));
    }

    Refusal changedMeanwhile(Milestone milestone) {
        var who = jdbc.sql("select recorded_by from programme.milestone where id = ?")
                .param(milestone.id())
                .query(String.class)
                .single();
        return Refusal.of("programme.changed-meanwhile", who);
    }
}
