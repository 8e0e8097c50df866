package kr.jikimi.registers.definition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.jikimi.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A register as its YAML file declares it.
 *
 * @param id such as {@code prevention-sites}; the table is {@code registers.prevention_sites}
 * @param duty of the statutory catalogue, such as {@code LS-1}; absent: the commission's own business
 * @param owner the unit that keeps it
 * @param writers scopes besides the owner's that may enter and correct what lies in them: stations, districts, units
 * @param keyPrefix of generated keys, such as {@code CPTED}
 * @param entries which kinds of records it takes
 * @param states in order, the first where records begin; none when its records have no states
 * @param listing the fields that name a record in a sentence, such as district and neighbourhood; none when its records
 *     are never listed
 * @param was its former id, when it was renamed
 * @param retired closed to new records, still readable
 * @param where file and line, for messages
 */
public record Register(
        String id,
        Names names,
        Names purpose,
        @Nullable String duty,
        String owner,
        List<Scope.Kind> writers,
        Shape shape,
        String keyPrefix,
        Sensitivity sensitivity,
        String retention,
        List<EntryKind> entries,
        List<Field> fields,
        List<State> states,
        List<Transition> transitions,
        List<Check> checks,
        List<RegisterIndicator> indicators,
        List<String> listing,
        @Nullable String was,
        boolean retired,
        String where) {

    public Register {
        writers = List.copyOf(writers);
        entries = List.copyOf(entries);
        fields = List.copyOf(fields);
        states = List.copyOf(states);
        transitions = List.copyOf(transitions);
        checks = List.copyOf(checks);
        indicators = List.copyOf(indicators);
        listing = List.copyOf(listing);
    }

    /** Its rows are guarded by row-level security. */
    public boolean isCompartment() {
        return sensitivity.needsCompartment();
    }

    public String table() {
        return id.replace('-', '_');
    }

    public Optional<Field> findField(String id) {
        return fields.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<State> findState(String id) {
        return states.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<RegisterIndicator> findIndicator(String shortId) {
        return indicators.stream()
                .filter(each -> each.shortId().equals(shortId))
                .findFirst();
    }

    /** What every register notes down, then what this one does. */
    public List<Field> allFields() {
        return Stream.concat(CommonFields.LIST.stream(), fields.stream()).toList();
    }

    public Optional<Field> findAnyField(String id) {
        return allFields().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public List<Column> columns() {
        return allFields().stream().flatMap(each -> each.columns().stream()).toList();
    }
}
