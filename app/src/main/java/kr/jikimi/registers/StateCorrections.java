package kr.jikimi.registers;

import java.util.UUID;
import kr.jikimi.access.Permission;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.rules.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back a change of state that was recorded by mistake: the change is void, the record stands where it stood before,
 * and the file that proved the change stays with the record.
 */
@Component
public class StateCorrections {

    private final RegisterRecords records;
    private final RecordRows rows;
    private final Transitions transitions;
    private final Keepers keepers;
    private final RecordKeeping.Signing signing;

    StateCorrections(
            RegisterRecords records,
            RecordRows rows,
            Transitions transitions,
            Keepers keepers,
            RecordKeeping.Signing signing) {
        this.records = records;
        this.rows = rows;
        this.transitions = transitions;
        this.keepers = keepers;
        this.signing = signing;
    }

    @Transactional
    public Outcome<RegisterRecord> takeBack(Register register, RegisterRecord seen, UUID change, String reason) {
        keepers.require(Permission.REGISTERS_WRITE, register);
        if (reason.isBlank()) {
            return Outcome.refused("registers.reason");
        }
        var last = records.changeToTakeBack(register, seen)
                .filter(each -> each.id().equals(change));
        if (last.isEmpty()) {
            return Outcome.refused("registers.last-change", seen.key());
        }
        signing.sign("상태 변경 정정: " + reason.strip());
        var before = seen.draft().with(CommonFields.STATE, last.get().from());
        if (!rows.update(register, seen.id(), seen.version(), before) || !transitions.voidIt(change)) {
            return Outcome.refused("registers.changed-meanwhile", seen.key());
        }
        return Outcome.done(rows.find(register, seen.id()).orElseThrow());
    }
}
