package kr.jikimi.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.attachments.Attachments;
import kr.jikimi.attachments.Upload;
import kr.jikimi.foundation.OfficeClock;
import kr.jikimi.history.Changes;
import kr.jikimi.programme.Milestone.Completion;
import kr.jikimi.programme.Milestone.EvidenceKind;
import kr.jikimi.programme.Milestone.Kind;
import kr.jikimi.rules.Outcome;
import kr.jikimi.rules.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a milestone: announced, done with evidence, moved with a reason, dropped with approval. */
@Component
public class MilestoneActs {

    /** An address of a page of this system; never of another one. */
    private static final Pattern RECORD =
            Pattern.compile("/(registers|budget|programmes|offices|districts|duties|figures)/[^\\s:]+");

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Access access;
    private final OfficeClock clock;
    private final Attachments attachments;
    private final MilestoneGuard guard;

    MilestoneActs(
            JdbcClient jdbc,
            Changes changes,
            Access access,
            OfficeClock clock,
            Attachments attachments,
            MilestoneGuard guard) {
        this.guard = guard;
        this.attachments = attachments;
        this.jdbc = jdbc;
        this.changes = changes;
        this.access = access;
        this.clock = clock;
    }

    /** Announces something new; answers its key. */
    @Transactional
    public Outcome<String> announce(Sheet sheet, String textKo, String textEn, String period) {
        guard.require(Permission.PROGRAMME_EDIT, sheet.units());
        if (textKo.isBlank()) {
            return Outcome.refused("programme.text-missing");
        }
        var unfit = guard.unfit(period, sheet.year());
        if (unfit.isPresent()) {
            return new Outcome.Refused<>(unfit.get());
        }
        changes.sign(access.current().author(), "향후계획 추가");
        var read = PlanPeriod.find(period, sheet.year()).orElseThrow();
        var key = nextKey();
        var english = textEn.isBlank() ? textKo : textEn;
        new NewMilestone(sheet.id(), key, Kind.PLAN, textKo.strip(), english.strip(), read, sheet.year(), null)
                .insert(jdbc);
        return Outcome.done(key);
    }

    /** Done needs evidence: a document, a record of this system, or a file, which is stored with the milestone. */
    @Transactional
    public Outcome<String> complete(Milestone milestone, int version, Completion completion, @Nullable Upload file) {
        guard.require(Permission.PROGRAMME_EDIT, milestone.units());
        var refusal = refusal(milestone, version, completion, file);
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        return file == null || completion.kind() != EvidenceKind.ATTACHMENT
                ? complete(milestone, version, completion)
                : attachments
                        .store(milestone.owner(), file)
                        .fold(
                                stored -> complete(
                                        milestone,
                                        version,
                                        new Completion(
                                                completion.on(),
                                                EvidenceKind.ATTACHMENT,
                                                stored.id().toString())),
                                Outcome.Refused::new);
    }

    private Optional<Refusal> refusal(Milestone milestone, int version, Completion completion, @Nullable Upload file) {
        var ahead = Optional.ofNullable(completion.on()).filter(day -> day.isAfter(clock.today()));
        if (milestone.isSettled()) {
            return Optional.of(Refusal.of("programme.already-settled", milestone.key()));
        }
        if (milestone.version() != version) {
            return Optional.of(guard.changedMeanwhile(milestone));
        }
        if (!isShown(completion, file)) {
            return Optional.of(Refusal.of("programme.done-needs-evidence", milestone.key()));
        }
        if (completion.kind() == EvidenceKind.RECORD
                && !RECORD.matcher(completion.evidence().strip()).matches()) {
            return Optional.of(Refusal.of("programme.record-by-address", completion.evidence()));
        }
        return ahead.map(day -> Refusal.of("programme.done-not-ahead", day, clock.today()));
    }

    /** "The source says so" is for what was read from a source, never for an officer's form. */
    private static boolean isShown(Completion completion, @Nullable Upload file) {
        return switch (completion.kind()) {
            case ATTACHMENT -> file != null && file.bytes().length > 0;
            case RECORD, DOCUMENT -> !completion.evidence().isBlank();
            case SOURCE -> false;
        };
    }

    private Outcome<String> complete(Milestone milestone, int version, Completion completion) {
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
        return guard.answer(changed, milestone);
    }

    /** The first period stays visible, however often the milestone moves. */
    @Transactional
    public Outcome<String> move(Milestone milestone, int version, String period, String why) {
        guard.require(Permission.PROGRAMME_EDIT, milestone.units());
        if (milestone.isSettled()) {
            return Outcome.refused("programme.already-settled", milestone.key());
        }
        if (why.isBlank()) {
            return Outcome.refused("programme.reason-missing", milestone.key());
        }
        var unfit = guard.unfit(period, milestone.year());
        if (unfit.isPresent()) {
            return new Outcome.Refused<>(unfit.get());
        }
        changes.sign(access.current().author(), "일정 변경: " + why.strip());
        int changed = jdbc.sql("""
                        update programme.milestone set period = ?, period_year = ?,
                            moved_from = coalesce(moved_from, period), moved_why = ?
                        where id = ? and version = ?""")
                .params(period.strip(), milestone.year(), why.strip(), milestone.id(), version)
                .update();
        return guard.answer(changed, milestone);
    }

    /** Dropping is the division head's. */
    @Transactional
    public Outcome<String> drop(Milestone milestone, int version, LocalDate day, String why) {
        guard.require(Permission.PROGRAMME_CONFIRM, milestone.units());
        if (milestone.isSettled()) {
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
        return guard.answer(changed, milestone);
    }

    private String nextKey() {
        return jdbc.sql(
                        "select 'M' || lpad((max(substring(key from 2)::int) + 1)::text, 3, '0') from programme.milestone")
                .query(String.class)
                .optional()
                .orElse("M001");
    }
}
