package kr.jikimi.programme;

import java.util.Optional;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.history.Changes;
import kr.jikimi.indicators.BrokenTokens;
import kr.jikimi.rules.Outcome;
import kr.jikimi.rules.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mends what was entered wrongly, as long as nothing was settled on it. Unlike a move it tells of no new plan. */
@Component
public class MilestoneCorrections {

    /** How the milestone ought to have been entered, and why it was not. */
    public record Correction(String textKo, String textEn, String period, String why) {}

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Access access;
    private final MilestoneGuard guard;

    MilestoneCorrections(JdbcClient jdbc, Changes changes, Access access, MilestoneGuard guard) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.access = access;
        this.guard = guard;
    }

    /** A new version; what stood there stays in the history. */
    @Transactional
    public Outcome<String> correct(Milestone milestone, int version, Correction correction) {
        guard.require(Permission.PROGRAMME_EDIT, milestone.units());
        var refusal = settled(milestone, correction.why())
                .or(() -> unfit(correction))
                .or(() -> guard.unfit(correction.period(), milestone.year()));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        var english = correction.textEn().isBlank() ? correction.textKo() : correction.textEn();
        changes.sign(access.current().author(), "정정: " + correction.why().strip());
        int changed = jdbc.sql("""
                        update programme.milestone set text_ko = ?, text_en = ?, period = ?, period_year = ?
                        where id = ? and version = ? and not voided""")
                .params(correction.textKo().strip(), english.strip())
                .params(correction.period().strip(), milestone.year(), milestone.id(), version)
                .update();
        return guard.answer(changed, milestone);
    }

    /** One that should never have been entered is void: it stays in the history and is shown nowhere else. */
    @Transactional
    public Outcome<String> takeBack(Sheet sheet, Milestone milestone, int version, String why) {
        guard.require(Permission.PROGRAMME_EDIT, milestone.units());
        var refusal = settled(milestone, why).or(() -> told(sheet, milestone));
        if (refusal.isPresent()) {
            return new Outcome.Refused<>(refusal.get());
        }
        changes.sign(access.current().author(), "잘못 올린 일정: " + why.strip());
        int changed = jdbc.sql(
                        "update programme.milestone set voided = true where id = ? and version = ? and not voided")
                .params(milestone.id(), version)
                .update();
        return guard.answer(changed, milestone);
    }

    private static Optional<Refusal> settled(Milestone milestone, String why) {
        if (milestone.isSettled()) {
            return Optional.of(Refusal.of("programme.already-settled", milestone.key()));
        }
        return why.isBlank() ? Optional.of(Refusal.of("programme.reason-missing", milestone.key())) : Optional.empty();
    }

    private static Optional<Refusal> unfit(Correction correction) {
        if (correction.textKo().isBlank()) {
            return Optional.of(Refusal.of("programme.text-missing"));
        }
        var tokens = BrokenTokens.anyIn(correction.textKo() + "\n" + correction.textEn());
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of("programme.known-tokens", String.join(", ", tokens)));
    }

    /** A text that names it would lose its date. */
    private static Optional<Refusal> told(Sheet sheet, Milestone milestone) {
        return sheet.contents().stream()
                .filter(each -> (each.text() + each.body()).contains("{{" + milestone.key()))
                .findFirst()
                .map(each -> Refusal.of("programme.still-told", milestone.key(), each.text()));
    }
}
