package kr.jikimi.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.history.Changes;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.Transition;
import kr.jikimi.rules.Outcome;
import kr.jikimi.rules.Refusal;
import kr.jikimi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes records: adds, corrects, moves from state to state, voids. Nothing is overwritten, nothing is deleted. */
@Component
public class RecordKeeping {

    private final RecordRows rows;
    private final Transitions transitions;
    private final KnownNames names;
    private final Keepers keepers;
    private final Signing signing;

    RecordKeeping(RecordRows rows, Transitions transitions, KnownNames names, Keepers keepers, Signing signing) {
        this.rows = rows;
        this.transitions = transitions;
        this.names = names;
        this.keepers = keepers;
        this.signing = signing;
    }

    @Transactional
    public Saved add(Register register, Draft draft, String reason) {
        keepers.require(Permission.REGISTERS_WRITE, register, draft);
        signing.sign(reason);
        return insert(register, draft);
    }

    /** The part of {@link #add} that also serves seed and import: inside a transaction that is signed already. */
    Saved insert(Register register, Draft draft) {
        var check = new DraftCheck(register, names, PersonalFields.fromOutside(register, draft));
        var problems = problems(register, check, null);
        if (!problems.isEmpty()) {
            return new Saved.Invalid(problems);
        }
        var checked = check.checked();
        var key = checked.text(CommonFields.KEY);
        var keyed = key == null ? checked.with(CommonFields.KEY, nextKey(register, checked)) : checked;
        return new Saved.Done(rows.find(register, rows.insert(register, keyed)).orElseThrow());
    }

    /** A correction is a new version, with the reason why. The key stays. */
    @Transactional
    public Saved correct(Register register, RegisterRecord seen, Draft draft, String reason) {
        var whole = PersonalFields.keeping(register, draft, seen)
                .with(CommonFields.KEY, seen.key())
                .with(CommonFields.STATE, seen.state());
        keepers.require(Permission.REGISTERS_WRITE, register, seen.draft());
        keepers.require(Permission.REGISTERS_WRITE, register, whole);
        var check = new DraftCheck(register, names, whole);
        var problems = problems(register, check, seen.id());
        if (reason.isBlank()) {
            problems.add(new Problem("reason", Refusal.of("registers.reason")));
        }
        if (!problems.isEmpty()) {
            return new Saved.Invalid(problems);
        }
        signing.sign(reason);
        return rows.update(register, seen.id(), seen.version(), check.checked())
                ? new Saved.Done(rows.find(register, seen.id()).orElseThrow())
                : new Saved.Overtaken(rows.find(register, seen.id()).orElseThrow());
    }

    /** Withdraws a mistake; it stays readable and enters no figure. Only the unit that keeps the register may. */
    @Transactional
    public Outcome<RegisterRecord> withdraw(Register register, RegisterRecord seen, String reason) {
        keepers.require(Permission.REGISTERS_WRITE, register);
        if (reason.isBlank()) {
            return Outcome.refused("registers.reason");
        }
        signing.sign(reason);
        return rows.voidIt(register, seen.id(), seen.version())
                ? Outcome.done(rows.find(register, seen.id()).orElseThrow())
                : Outcome.refused("registers.changed-meanwhile", seen.key());
    }

    @Transactional
    public Outcome<RegisterRecord> move(Register register, RegisterRecord seen, Move move) {
        var transition = register.transitions().stream()
                .filter(each -> each.id().equals(move.act()) && each.from().equals(seen.state()))
                .findFirst();
        if (transition.isEmpty()) {
            return Outcome.refused("registers.no-such-move", move.act(), Objects.requireNonNullElse(seen.state(), "-"));
        }
        return move(register, seen, transition.get(), move);
    }

    private Outcome<RegisterRecord> move(Register register, RegisterRecord seen, Transition transition, Move move) {
        keepers.require(transition.permission(), register, seen.draft());
        if (transition.evidence() && move.evidence() == null) {
            return Outcome.refused(
                    "registers.evidence",
                    transition.names().ko(),
                    transition.names().en());
        }
        signing.sign(Objects.requireNonNullElse(move.note(), transition.names().ko()));
        if (!rows.update(register, seen.id(), seen.version(), seen.draft().with(CommonFields.STATE, transition.to()))) {
            return Outcome.refused("registers.changed-meanwhile", seen.key());
        }
        transitions.add(register, seen, transition, move);
        return Outcome.done(rows.find(register, seen.id()).orElseThrow());
    }

    private List<Problem> problems(Register register, DraftCheck check, @Nullable UUID self) {
        var problems = new ArrayList<>(check.problems());
        var key = check.checked().text(CommonFields.KEY);
        if (key != null && rows.isKeyTaken(register, key, self)) {
            problems.add(new Problem(CommonFields.KEY, Refusal.of("registers.key-taken", "관리번호", "Key", key, "")));
        }
        if (register.retired() && self == null) {
            problems.add(new Problem(
                    CommonFields.KEY,
                    Refusal.of(
                            "registers.retired",
                            register.names().ko(),
                            register.names().en())));
        }
        return problems;
    }

    private String nextKey(Register register, Draft draft) {
        return rows.nextKey(register, signing.yearOf(draft));
    }

    /** Who signs, and which year it is. */
    @Component
    static class Signing {

        private final Access access;
        private final Changes changes;
        private final Settings settings;

        Signing(Access access, Changes changes, Settings settings) {
            this.access = access;
            this.changes = changes;
            this.settings = settings;
        }

        void sign(String reason) {
            changes.sign(access.current().author(), reason);
        }

        int yearOf(Draft draft) {
            return draft.find("year")
                    .or(() -> draft.find(CommonFields.FROM))
                    .or(() -> draft.find(CommonFields.TO))
                    .map(text -> Integer.valueOf(text.substring(0, 4)))
                    .orElseGet(settings::fiscalYear);
        }
    }
}
