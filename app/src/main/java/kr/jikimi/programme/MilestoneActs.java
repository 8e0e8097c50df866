package kr.jikimi.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.history.Changes;
import kr.jikimi.programme.Milestone.Completion;
import kr.jikimi.programme.Milestone.Kind;
import kr.jikimi.rules.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a milestone: announced, done with evidence, moved with a reason, dropped with approval. */
@Component
public class MilestoneActs {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Access access;
    private final OfficeClock clock;

    MilestoneActs(JdbcClient jdbc, Changes changes, Access access, OfficeClock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    /** Announces something new; answers its key. */
    @Transactional
    public Outcome<String> announce(Sheet sheet, String textKo, String textEn, String period) {
        require(Permission.PROGRAMME_EDIT, sheet.units());
        var read = PlanPeriod.find(period, sheet.year());
        if (textKo.isBlank()) {
            return Outcome.refused("programme.text-missing");
        }
        if (read.isEmpty()) {
            return Outcome.refused("programme.period-unreadable", period);
        }
        changes.sign(access.current().author(), "향후계획 추가");
        var key = nextKey();
        var english = textEn.isBlank() ? textKo : textEn;
        new NewMilestone(sheet.id(), key, Kind.PLAN, textKo.strip(), english.strip(), read.get(), sheet.year(), null)
                .insert(jdbc);
        return Outcome.done(key);
    }

    @Transactional
    public Outcome<String> complete(Milestone milestone, int version, Completion completion) {
        require(Permission.PROGRAMME_EDIT, milestone.units());
        if (isSettled(milestone)) {
            return Outcome.refused("programme.already-settled", milestone.key());
        }
        if (completion.evidence().isBlank()) {
            return Outcome.refused("programme.done-needs-evidence", milestone.key());
        }
        var ahead = Optional.ofNullable(completion.on()).filter(day -> day.isAfter(clock.today()));
        if (ahead.isPresent()) {
            return Outcome.refused("programme.done-not-ahead", ahead.get(), clock.today());
        }
        changes.sign(access.current().author(), "완료: " + completion.evidence().strip());
        int changed = jdbc.sql("""
                        update programme.milestone set state = 'DONE', done_on = ?, evidence_kind = ?, evidence = ?
                        where id = ? and version = ?""")
                .param(completion.on())
                .param(completion.kind().name())
                .param(completion.evidence().strip())
                .param(milestone.id())
                .param(version)
                .update();
        return answer(changed, milestone);
    }

    /** The first period stays visible, however often the milestone moves. */
    @Transactional
    public Outcome<String> move(Milestone milestone, int version, String period, String why) {
        require(Permission.PROGRAMME_EDIT, milestone.units());
        if (isSettled(milestone)) {
            return Outcome.refused("programme.already-settled", milestone.key());
        }
        if (why.isBlank()) {
            return Outcome.refused("programme.reason-missing", milestone.key());
        }
        if (PlanPeriod.find(period, milestone.year()).isEmpty()) {
            return Outcome.refused("programme.period-unreadable", period);
        }
        changes.sign(access.current().author(), "일정 변경: " + why.strip());
        int changed = jdbc.sql("""
                        update programme.milestone set period = ?, period_year = ?,
                            moved_from = coalesce(moved_from, period), moved_why = ?
                        where id = ? and version = ?""")
                .params(period.strip(), milestone.year(), why.strip(), milestone.id(), version)
                .update();
        return answer(changed, milestone);
    }

    /** Dropping is the division head's. */
    @Transactional
    public Outcome<String> drop(Milestone milestone, int version, LocalDate day, String why) {
        require(Permission.PROGRAMME_CONFIRM, milestone.units());
        if (isSettled(milestone)) {
            return Outcome.refused("programme.already-settled", milestone.key());
        }
        if (why.isBlank()) {
            return Outcome.refused("programme.reason-missing", milestone.key());
        }
        var author = access.current().author();
        changes.sign(author, "취소 승인: " + why.strip());
        int changed = jdbc.sql("""
                        update programme.milestone
                        set state = 'DROPPED', dropped_on = ?, dropped_by = ?, dropped_why = ?
                        where id = ? and version = ?""")
                .params(day, author.name(), why.strip(), milestone.id(), version)
                .update();
        return answer(changed, milestone);
    }

    private static boolean isSettled(Milestone milestone) {
        return milestone.completion() != null || milestone.cancellation() != null;
    }

    private void require(Permission permission, List<String> units) {
        if (units.stream().noneMatch(unit -> access.may(permission, Scope.unit(unit)))) {
            access.require(permission, Scope.unit(units.getFirst()));
        }
    }

    private Outcome<String> answer(int changed, Milestone milestone) {
        if (changed == 1) {
            return Outcome.done(milestone.key());
        }
        var who = jdbc.sql("select recorded_by from programme.milestone where id = ?")
                .param(milestone.id())
                .query(String.class)
                .single();
        return Outcome.refused("programme.changed-meanwhile", who);
    }

    private String nextKey() {
        return jdbc.sql(
                        "select 'M' || lpad((max(substring(key from 2)::int) + 1)::text, 3, '0') from programme.milestone")
                .query(String.class)
                .optional()
                .orElse("M001");
    }
}
