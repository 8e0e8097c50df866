package kr.jikimi.registers;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.jikimi.access.Access;
import kr.jikimi.access.NotPermitted;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.registers.definition.CommonFields;
import kr.jikimi.registers.definition.FieldType;
import kr.jikimi.registers.definition.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may do what with which record. It is read through the unit that keeps it and through its own unit, district or
 * station; it is written through the unit that keeps it and those places that the register names as its writers.
 */
@Component
class Keepers {

    private final Access access;
    private final KnownNames names;

    Keepers(Access access, KnownNames names) {
        this.access = access;
        this.names = names;
    }

    boolean may(Permission permission, Register register) {
        return access.may(permission, Scope.unit(register.owner()));
    }

    boolean may(Permission permission, Register register, Draft values) {
        var kinds = permission == Permission.REGISTERS_READ ? List.of(Scope.Kind.values()) : register.writers();
        return may(permission, register)
                || places(values).stream()
                        .filter(place -> kinds.contains(place.kind()))
                        .anyMatch(place -> access.may(permission, place));
    }

    /** Whether there is anything that whoever acts now may add to the register. */
    boolean mayAdd(Register register) {
        return may(Permission.REGISTERS_WRITE, register)
                || access.current().grants().stream()
                        .filter(grant -> grant.permission() == Permission.REGISTERS_WRITE)
                        .anyMatch(grant ->
                                register.writers().contains(grant.scope().kind()));
    }

    /** For what only the unit that keeps the register may do. */
    void require(Permission permission, Register register) {
        access.require(permission, Scope.unit(register.owner()));
    }

    void require(Permission permission, Register register, Draft values) {
        if (!may(permission, register, values)) {
            throw NotPermitted.refused(permission);
        }
    }

    /** What is out of sight does not exist: guessing ids tells nothing. */
    void requireSight(Register register, Draft values) {
        if (!may(Permission.REGISTERS_READ, register, values)) {
            throw NotPermitted.hidden();
        }
    }

    /** Names of people are for those who keep the record. */
    boolean maySeePersonal(Register register, Draft values) {
        return may(Permission.REGISTERS_WRITE, register, values);
    }

    Sight sight(Register register) {
        if (may(Permission.REGISTERS_READ, register)) {
            return Sight.ALL;
        }
        return new Sight(
                false,
                readable(FieldType.UNIT, Scope.Kind.UNIT),
                readable(FieldType.DISTRICT, Scope.Kind.DISTRICT),
                readable(FieldType.STATION, Scope.Kind.STATION));
    }

    private Set<String> readable(FieldType type, Scope.Kind kind) {
        var granted = access.current().grants().stream()
                .map(grant -> grant.scope())
                .filter(scope -> scope.kind() == kind)
                .map(Scope::code);
        var known = names.names(type, Locale.KOREAN).keySet().stream();
        return Stream.concat(granted, known)
                .filter(code -> access.may(Permission.REGISTERS_READ, new Scope(kind, code)))
                .collect(Collectors.toSet());
    }

    private static List<Scope> places(Draft values) {
        return Stream.of(
                        scope(Scope.Kind.UNIT, values.text(CommonFields.UNIT)),
                        scope(Scope.Kind.DISTRICT, values.text(CommonFields.DISTRICT)),
                        scope(Scope.Kind.STATION, values.text(CommonFields.STATION)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static @Nullable Scope scope(Scope.Kind kind, @Nullable String code) {
        return code == null ? null : new Scope(kind, code);
    }
}
