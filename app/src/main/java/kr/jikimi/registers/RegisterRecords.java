package kr.jikimi.registers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.jikimi.access.Permission;
import kr.jikimi.registers.definition.Register;
import org.springframework.stereotype.Component;

/** Finds records, as far as whoever acts now may see them. */
@Component
public class RegisterRecords {

    private final RecordRows rows;
    private final Transitions transitions;
    private final Keepers keepers;

    RegisterRecords(RecordRows rows, Transitions transitions, Keepers keepers) {
        this.rows = rows;
        this.transitions = transitions;
        this.keepers = keepers;
    }

    /** Out of sight is as good as absent: both throw what becomes 404. */
    public Optional<RegisterRecord> find(Register register, UUID id) {
        return rows.find(register, id).map(record -> inSight(register, record));
    }

    public Optional<RegisterRecord> findByKey(Register register, String key) {
        return rows.findByKey(register, key).map(record -> inSight(register, record));
    }

    public List<RegisterRecord> list(Register register, RecordFilter filter) {
        return rows.list(register, filter, keepers.sight(register));
    }

    public int count(Register register, RecordFilter filter) {
        return rows.count(register, filter, keepers.sight(register));
    }

    /** Whether what is listed and counted is the whole register. */
    public boolean seesAll(Register register) {
        return keepers.sight(register).all();
    }

    /** Every version, the newest first. */
    public List<RegisterRecord> versions(Register register, UUID id) {
        return rows.versions(register, id);
    }

    /** From which state to which, when; the latest first. */
    public List<StateChange> stateChanges(RegisterRecord record) {
        return transitions.list(record.id());
    }

    /** The change of state that whoever looks may take back: the last one recorded, by the unit that keeps the register. */
    public Optional<StateChange> changeToTakeBack(Register register, RegisterRecord record) {
        return mayWithdraw(register, record)
                ? transitions.last(record.id()).filter(each -> each.to().equals(record.state()))
                : Optional.empty();
    }

    public boolean may(Permission permission, Register register, RegisterRecord record) {
        return keepers.may(permission, register, record.draft());
    }

    /** A mistake is taken back by the unit that keeps the register. */
    public boolean mayWithdraw(Register register, RegisterRecord record) {
        return keepers.may(Permission.REGISTERS_WRITE, register) && !record.voided();
    }

    public boolean maySeePersonal(Register register, RegisterRecord record) {
        return keepers.maySeePersonal(register, record.draft());
    }

    private RegisterRecord inSight(Register register, RegisterRecord record) {
        keepers.requireSight(register, record.draft());
        return record;
    }
}
