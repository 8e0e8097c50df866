package kr.jikimi.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.jikimi.registers.definition.Register;
import kr.jikimi.registers.definition.Transition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The state changes of all registers. */
@Component
class Transitions {

    private final JdbcClient jdbc;

    Transitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Register register, RegisterRecord record, Transition transition, Move move) {
        jdbc.sql("""
                        insert into registers.transition
                            (register, record_id, key, act, from_state, to_state, effective_on, evidence, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?::uuid, ?)""")
                .params(Arrays.<@Nullable Object>asList(
                        register.id(),
                        record.id(),
                        record.key(),
                        transition.id(),
                        transition.from(),
                        transition.to(),
                        move.on(),
                        move.evidence() == null ? null : move.evidence().toString(),
                        move.note()))
                .update();
    }

    /** It stays in the history and says no state any more. False when somebody was faster. */
    boolean voidIt(UUID id) {
        return jdbc.sql("update registers.transition set voided = true where id = ? and not voided")
                        .param(id)
                        .update()
                == 1;
    }

    /** What was recorded last, whatever its day. */
    Optional<StateChange> last(UUID record) {
        return list(record).stream().max(Comparator.comparing(StateChange::recordedAt));
    }

    List<StateChange> list(UUID record) {
        return jdbc.sql("""
                        select id, act, from_state, to_state, effective_on, evidence, note, recorded_by, known_from
                        from registers.transition where record_id = ? and not voided
                        order by effective_on desc, known_from desc""")
                .param(record)
                .query((row, n) -> new StateChange(
                        row.getObject("id", UUID.class),
                        row.getString("act"),
                        row.getString("from_state"),
                        row.getString("to_state"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getObject("evidence", UUID.class),
                        row.getString("note"),
                        row.getString("recorded_by"),
                        row.getTimestamp("known_from").toInstant()))
                .list();
    }
}
