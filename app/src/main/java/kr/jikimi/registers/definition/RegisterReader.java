package kr.jikimi.registers.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.YamlNode;

/** Reads one register from its YAML file and refuses what could not work, naming file, line and field. */
public final class RegisterReader {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "name-en",
            "purpose",
            "purpose-en",
            "duty",
            "owner",
            "writers",
            "shape",
            "key",
            "sensitivity",
            "retention",
            "entries",
            "fields",
            "states",
            "transitions",
            "checks",
            "indicators",
            "listing",
            "was",
            "retired");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;
    private static final Set<String> TAKEN = Set.of("applied", "transition", "new");
    private static final Pattern KEY_PREFIX = Pattern.compile("[A-Z]{2,8}");
    private static final Pattern DUTY = Pattern.compile("(LS|TR|SE|IN)-[1-9]");
    private static final String NO_OWNER = "SECRETARIAT";

    private final Map<String, String> owners;

    /** @param owners which unit keeps which register, where the commission has decided so */
    public RegisterReader(Map<String, String> owners) {
        this.owners = Map.copyOf(owners);
    }

    public Register read(YamlNode file) {
        file.onlyFields(FIELDS);
        var id = freeId(file.get("id"));
        var fields = list(file.items("fields"), FieldReader::read, Field::id);
        var states = states(file);
        var register = new Register(
                id,
                names(file, "name"),
                names(file, "purpose"),
                file.find("duty").map(RegisterReader::duty).orElse(null),
                owners.getOrDefault(id, file.textOr("owner", NO_OWNER)),
                writers(file),
                file.get("shape").oneOf(Shape.class),
                keyPrefix(file.get("key")),
                sensitivity(file),
                file.text("retention"),
                entries(file),
                fields,
                states,
                list(file.items("transitions"), node -> transition(node, states), Transition::id),
                file.items("checks").stream().map(node -> check(node, fields)).toList(),
                new IndicatorReader(id, fields, states).read(file.items("indicators")),
                file.items("listing").stream().map(node -> listed(node, fields)).toList(),
                file.textOrNull("was"),
                file.find("retired").map(YamlNode::flag).orElse(false),
                file.where());
        refuseUnmarkedNames(file, register);
        return register;
    }

    static Names names(YamlNode node, String name) {
        return new Names(node.text(name), node.text(name + "-en"));
    }

    /** Reads a list whose items must differ in their ids. */
    static <T> List<T> list(List<YamlNode> nodes, Function<YamlNode, T> read, Function<T, String> id) {
        var items = new ArrayList<T>();
        var seen = new HashSet<String>();
        for (var node : nodes) {
            var item = read.apply(node);
            if (!seen.add(id.apply(item))) {
                throw node.bad("ids that differ; " + id.apply(item) + " is there already", "rename one of the two.");
            }
            items.add(item);
        }
        return items;
    }

    static String id(YamlNode node) {
        var id = node.text();
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw node.bad("small letters, digits and dashes, such as prevention-sites", "write it so.");
        }
        return id;
    }

    private static String freeId(YamlNode node) {
        var id = id(node);
        if (TAKEN.contains(id) || id.endsWith("-history") || id.endsWith("-versions")) {
            throw node.bad("a name that the house does not need itself", "choose another name.");
        }
        return id;
    }

    private static String keyPrefix(YamlNode node) {
        if (!KEY_PREFIX.matcher(node.text()).matches()) {
            throw node.bad("two to eight capital letters, such as CPTED", "write it so.");
        }
        return node.text();
    }

    private static String duty(YamlNode node) {
        if (!DUTY.matcher(node.text()).matches()) {
            throw node.bad("a duty code such as LS-1, TR-2, SE-1 or IN-4", "correct it or leave the field out.");
        }
        return node.text();
    }

    private static Sensitivity sensitivity(YamlNode file) {
        var node = file.get("sensitivity");
        return node.oneOf(Sensitivity.class);
    }

    private static List<Scope.Kind> writers(YamlNode file) {
        return file.find("writers")
                .map(node -> node.items().stream().map(RegisterReader::writer).toList())
                .orElse(List.of());
    }

    private static Scope.Kind writer(YamlNode node) {
        var kind = node.oneOf(Scope.Kind.class);
        if (kind == Scope.Kind.HOUSE) {
            throw node.bad("unit, district or station", "leave it out: who writes everywhere writes here too.");
        }
        return kind;
    }

    private static List<EntryKind> entries(YamlNode file) {
        return file.find("entries")
                .map(node -> node.items().stream()
                        .map(each -> each.oneOf(EntryKind.class))
                        .toList())
                .orElse(List.of(EntryKind.values()));
    }

    /** {@code selected: [선정, Selected]}, and {@code [..., retired]} for one that is no longer entered. */
    private static List<State> states(YamlNode file) {
        return file.find("states")
                .map(node -> FieldReader.codes(node).stream()
                        .map(code -> new State(code.id(), code.names(), code.retired()))
                        .toList())
                .orElse(List.of());
    }

    private static Transition transition(YamlNode node, List<State> states) {
        node.onlyFields(Set.of("act", "from", "to", "name", "name-en", "permission", "evidence", "optional"));
        return new Transition(
                id(node.get("act")),
                state(node.get("from"), states),
                state(node.get("to"), states),
                names(node, "name"),
                permission(node),
                node.find("evidence").map(YamlNode::flag).orElse(false),
                node.find("optional").map(YamlNode::flag).orElse(false));
    }

    private static String state(YamlNode node, List<State> states) {
        if (states.stream().noneMatch(each -> each.id().equals(node.text()))) {
            throw node.bad(
                    "one of the states " + states.stream().map(State::id).toList(), "declare it below \"states\".");
        }
        return node.text();
    }

    private static Permission permission(YamlNode node) {
        return switch (node.textOr("permission", "write")) {
            case "write" -> Permission.REGISTERS_WRITE;
            case "confirm" -> Permission.REGISTERS_CONFIRM;
            default -> throw node.get("permission").bad("write or confirm", "choose one of them.");
        };
    }

    private static Check check(YamlNode node, List<Field> fields) {
        node.onlyFields(Set.of("field", "relation", "other", "message", "message-en"));
        return new Check(
                field(node.get("field"), fields),
                node.get("relation").oneOf(Check.Relation.class),
                field(node.get("other"), fields),
                names(node, "message"));
    }

    private static String field(YamlNode node, List<Field> fields) {
        if (fields.stream().noneMatch(each -> each.id().equals(node.text()))) {
            throw node.bad("one of the fields " + fields.stream().map(Field::id).toList(), "declare it first.");
        }
        return node.text();
    }

    private static String listed(YamlNode node, List<Field> fields) {
        var open = Stream.concat(CommonFields.LIST.stream(), fields.stream())
                .filter(each -> !each.personal())
                .map(Field::id)
                .toList();
        if (!open.contains(node.text())) {
            throw node.bad("one of the fields that are not personal " + open, "declare it first.");
        }
        return node.text();
    }

    /** Who may see a personal field is a matter of P2 and above; in an open register nobody would think of masking. */
    private static void refuseUnmarkedNames(YamlNode file, Register register) {
        var sensitivity = file.get("sensitivity");
        boolean personal = register.fields().stream().anyMatch(Field::personal);
        if (personal && register.sensitivity().compareTo(Sensitivity.P2) < 0) {
            throw sensitivity.bad("P2, since a field is personal", "write P2 or drop the field.");
        }
        boolean open = register.fields().stream().anyMatch(field -> !field.personal());
        if (register.isCompartment() && open) {
            throw sensitivity.bad(
                    "P0, P1 or P2, since a field is not personal: all fields of P3 and P4 are",
                    "mark every field \"personal: true\", or keep counts instead of cases.");
        }
        if (register.isCompartment() && !register.indicators().isEmpty()) {
            throw sensitivity.bad(
                    "P0, P1 or P2, since a figure is drawn from it", "keep the counts in a register of their own.");
        }
        refuseSealedInChecks(file, register);
    }

    /** What is sealed cannot be compared or counted. */
    private static void refuseSealedInChecks(YamlNode file, Register register) {
        for (var check : file.items("checks")) {
            for (var name : List.of("field", "other")) {
                var node = check.get(name);
                if (register.findField(node.text()).map(Field::personal).orElse(false)) {
                    throw node.bad("a field that is not personal", "take the check out: personal values are sealed.");
                }
            }
        }
    }
}
