package kr.jikimi.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.jikimi.access.Permission;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.rules.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes many records in at once, or none: a row whose key is new is added, one that says something else is a
 * correction, one that says the same stays as it is. What has been exported can therefore be imported again.
 */
@Component
public class RecordImport {

    private final RecordKeeping keeping;
    private final RecordRows rows;
    private final Keepers keepers;

    RecordImport(RecordKeeping keeping, RecordRows rows, Keepers keepers) {
        this.keeping = keeping;
        this.rows = rows;
        this.keepers = keepers;
    }

    /** @param row in the file, the heading being the first */
    public record Line(int row, Draft draft) {}

    /** What is wrong at one place of the file. */
    public record Fault(int row, String column, String value, Refusal refusal) {}

    /** Nothing was written when there are faults. */
    public record Result(int added, int corrected, int unchanged, List<Fault> faults) {
        public Result {
            faults = List.copyOf(faults);
        }
    }

    @Transactional
    public Result load(Register register, List<Line> lines, String reason) {
        var faults = new ArrayList<Fault>();
        int[] counts = new int[Kind.values().length];
        for (var line : lines) {
            var kind = load(register, line, reason, faults);
            counts[kind.ordinal()]++;
        }
        if (!faults.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return new Result(
                counts[Kind.ADDED.ordinal()],
                counts[Kind.CORRECTED.ordinal()],
                counts[Kind.UNCHANGED.ordinal()],
                faults);
    }

    private enum Kind {
        ADDED,
        CORRECTED,
        UNCHANGED
    }

    private Kind load(Register register, Line line, String reason, List<Fault> faults) {
        var draft = line.draft();
        keepers.require(Permission.REGISTERS_WRITE, register, draft);
        var seen = draft.find(CommonFields.KEY).flatMap(key -> rows.findByKey(register, key));
        if (seen.filter(each -> says(register, each, draft)).isPresent()) {
            return Kind.UNCHANGED;
        }
        var state = stateAhead(register, seen, draft);
        if (state.isPresent()) {
            faults.add(new Fault(line.row(), CommonFields.STATE, text(draft, CommonFields.STATE), state.get()));
            return Kind.UNCHANGED;
        }
        var saved = seen.map(each -> keeping.correct(register, each, draft, reason))
                .orElseGet(() -> keeping.add(register, draft, reason));
        if (saved instanceof Saved.Invalid(var problems)) {
            problems.forEach(each ->
                    faults.add(new Fault(line.row(), each.column(), text(draft, each.column()), each.refusal())));
        }
        return seen.isPresent() ? Kind.CORRECTED : Kind.ADDED;
    }

    /** States are reached by their transitions, with role and evidence, never by a file. */
    private static Optional<Refusal> stateAhead(Register register, Optional<RegisterRecord> seen, Draft draft) {
        var state = draft.find(CommonFields.STATE);
        var first = register.states().stream().findFirst().map(each -> each.id());
        var expected = seen.map(each -> Optional.ofNullable(each.state())).orElse(first);
        return state.filter(each -> !Optional.of(each).equals(expected))
                .map(each -> Refusal.of("registers.import-state", each, expected.orElse("-")));
    }

    private static boolean says(Register register, RegisterRecord record, Draft draft) {
        return register.columns().stream()
                .allMatch(column -> Objects.equals(record.draft().text(column.name()), draft.text(column.name())));
    }

    private static String text(Draft draft, String column) {
        return Objects.requireNonNullElse(draft.text(column), "");
    }
}
