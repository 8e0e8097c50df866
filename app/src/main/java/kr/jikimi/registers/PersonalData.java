package kr.jikimi.registers;

import java.util.List;
import java.util.Map;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.history.Changes;
import kr.jikimi.privacy.Destructions;
import kr.jikimi.privacy.Looks;
import kr.jikimi.registers.definition.Field;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.rules.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the personal data of a record, on a stated purpose, and their destruction, by another than who wrote them. */
@Component
public class PersonalData {

    private final PersonalFields fields;
    private final RecordRows rows;
    private final Keepers keepers;
    private final Looks looks;
    private final Destructions destructions;
    private final Signing signing;

    PersonalData(
            PersonalFields fields,
            RecordRows rows,
            Keepers keepers,
            Looks looks,
            Destructions destructions,
            Signing signing) {
        this.fields = fields;
        this.rows = rows;
        this.keepers = keepers;
        this.looks = looks;
        this.destructions = destructions;
        this.signing = signing;
    }

    public boolean areStated(Register register, RegisterRecord record) {
        return PersonalFields.areStated(register, record);
    }

    /** The values by column, noted as a look before they are shown. */
    @Transactional
    public Outcome<Map<String, String>> open(Register register, RegisterRecord record, String purpose) {
        keepers.require(Permission.REGISTERS_WRITE, register, record.draft());
        if (!Looks.isPurpose(purpose)) {
            return Outcome.refused("registers.purpose");
        }
        looks.note(register.id(), record.key(), record.id(), names(register), purpose);
        return Outcome.done(fields.opened(register, record));
    }

    /** Empties the fields and destroys the key: former versions, the chain and backups keep what nobody can open. */
    @Transactional
    public Outcome<RegisterRecord> destroy(Register register, RegisterRecord record, String reason) {
        keepers.require(Permission.REGISTERS_CONFIRM, register, record.draft());
        if (reason.isBlank()) {
            return Outcome.refused("registers.reason");
        }
        if (record.recordedBy().equals(signing.account())) {
            return Outcome.refused("registers.destroy-own", record.key());
        }
        signing.sign("개인정보 파기: " + reason.strip());
        var rest = PersonalFields.without(register, record.draft());
        if (!record.voided() && !rows.update(register, record.id(), record.version(), rest)) {
            return Outcome.refused("registers.changed-meanwhile", record.key());
        }
        destructions.destroy(register.id(), record.key(), record.id());
        return Outcome.done(rows.find(register, record.id()).orElseThrow());
    }

    private static List<String> names(Register register) {
        return register.fields().stream()
                .filter(Field::personal)
                .map(field -> field.names().ko())
                .toList();
    }

    /** Who signs. */
    @Component("registers.personalSigning")
    static class Signing {

        private final Access access;
        private final Changes changes;

        Signing(Access access, Changes changes) {
            this.access = access;
            this.changes = changes;
        }

        String account() {
            return access.current().account();
        }

        void sign(String reason) {
            changes.sign(access.current().author(), reason);
        }
    }
}
