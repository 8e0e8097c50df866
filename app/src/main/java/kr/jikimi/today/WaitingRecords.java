package kr.jikimi.today;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.jikimi.access.Permission;
import kr.jikimi.registers.RecordFilter;
import kr.jikimi.registers.RegisterRecords;
import kr.jikimi.registers.Registers;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.Transition;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Records whose next step is the reader's to confirm. */
@Component
class WaitingRecords {

    private final Registers registers;
    private final RegisterRecords records;
    private final MessageSource messages;

    WaitingRecords(Registers registers, RegisterRecords records, MessageSource messages) {
        this.registers = registers;
        this.records = records;
        this.messages = messages;
    }

    List<Concern> list(Locale locale) {
        return registers.listInSight().stream()
                .filter(register -> registers.may(Permission.REGISTERS_CONFIRM, register))
                .flatMap(register -> waiting(register, locale))
                .toList();
    }

    private Stream<Concern> waiting(Register register, Locale locale) {
        return register.transitions().stream()
                .filter(step -> step.permission() == Permission.REGISTERS_CONFIRM)
                .filter(step -> count(register, step) > 0)
                .map(step -> concern(register, step, locale));
    }

    private int count(Register register, Transition step) {
        return records.count(register, new RecordFilter(step.from(), null, null, null, null, null, null, 0, 1));
    }

    private Concern concern(Register register, Transition step, Locale locale) {
        var words = new Object[] {step.names().in(locale), count(register, step)};
        return new Concern(
                register.names().in(locale),
                messages.getMessage("today.waiting.step", words, locale),
                null,
                "/registers/%s?state=%s".formatted(register.id(), step.from()));
    }
}
