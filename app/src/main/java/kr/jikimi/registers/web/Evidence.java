package kr.jikimi.registers.web;

import kr.jikimi.registers.RegisterRecord;
import kr.jikimi.registers.definition.Register;

/** How files are tied to records. */
final class Evidence {

    private Evidence() {}

    static String owner(Register register, RegisterRecord record) {
        return "registers.%s/%s".formatted(register.table(), record.id());
    }
}
