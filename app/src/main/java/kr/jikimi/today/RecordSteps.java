package kr.jikimi.today;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.registers.RecordFilter;
import kr.jikimi.registers.RegisterRecords;
import kr.jikimi.registers.Registers;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.Transition;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Records whose next step is the reader's: to confirm, or to carry further. */
@Component
@Order(3)
class RecordSteps implements Desk.Source {

    private final Registers registers;
    private final RegisterRecords records;
    private final Access access;
    private final Words words;

    RecordSteps(Registers registers, RegisterRecords records, Access access, Words words) {
        this.registers = registers;
        this.records = records;
        this.access = access;
        this.words = words;
    }

    @Override
    public List<Desk.Pile> piles(LocalDate day) {
        return Stream.of(pile("waiting", Permission.REGISTERS_CONFIRM), pile("steps", Permission.REGISTERS_WRITE))
                .flatMap(List::stream)
                .toList();
    }

    private List<Desk.Pile> pile(String kind, Permission permission) {
        return access.current().mayAnywhere(permission)
                ? List.of(new Desk.Pile(kind, "information", list(permission)))
                : List.of();
    }

    private List<Concern> list(Permission permission) {
        return registers.listInSight().stream()
                .filter(register -> registers.may(permission, register))
                .flatMap(register -> register.transitions().stream()
                        .filter(step -> step.permission() == permission && !step.optional())
                        .filter(step -> count(register, step) > 0)
                        .map(step -> concern(register, step)))
                .toList();
    }

    private int count(Register register, Transition step) {
        return records.count(register, new RecordFilter(step.from(), null, null, null, null, null, null, 0, 1));
    }

    private Concern concern(Register register, Transition step) {
        return new Concern(
                register.names().in(Words.locale()),
                words.say("step", step.names().in(Words.locale()), count(register, step)),
                null,
                null,
                "/registers/%s?state=%s".formatted(register.id(), step.from()));
    }
}
