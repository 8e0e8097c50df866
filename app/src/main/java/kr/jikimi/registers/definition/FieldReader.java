package kr.jikimi.registers.definition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.jikimi.foundation.YamlNode;

/** Reads the fields of a register. */
final class FieldReader {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "name-en",
            "help",
            "help-en",
            "type",
            "required",
            "personal",
            "unit",
            "decimals",
            "min",
            "max",
            "pattern",
            "codes",
            "register",
            "was",
            "retired");
    private static final String RETIRED = "retired";

    /** Columns that every tracked table has, and what queries call things. */
    private static final Set<String> TAKEN = Stream.concat(
                    CommonFields.LIST.stream().map(Field::column),
                    Stream.of(
                            "id",
                            "version",
                            "known_from",
                            "known_until",
                            "migrated",
                            "recorded_by",
                            "reason",
                            "voided"))
            .collect(Collectors.toUnmodifiableSet());

    private FieldReader() {}

    static Field read(YamlNode node) {
        node.onlyFields(FIELDS);
        var type = node.get("type").oneOf(FieldType.class);
        return new Field(
                freeId(node.get("id")),
                RegisterReader.names(node, "name"),
                node.find("help").isPresent() ? RegisterReader.names(node, "help") : null,
                type,
                flag(node, "required"),
                flag(node, "personal"),
                node.textOrNull("unit"),
                node.find("decimals").map(YamlNode::whole).orElse(0),
                node.find("min").map(YamlNode::number).orElse(null),
                node.find("max").map(YamlNode::number).orElse(null),
                node.find("pattern").map(FieldReader::pattern).orElse(null),
                type == FieldType.CODE ? codes(node.get("codes")) : List.of(),
                type == FieldType.REFERENCE ? RegisterReader.id(node.get("register")) : null,
                node.textOrNull("was"),
                flag(node, RETIRED));
    }

    /** {@code uniform: [근무복, Uniform]}; a third item {@code retired} closes it to new records. */
    static List<Code> codes(YamlNode node) {
        return node.fields().entrySet().stream()
                .map(each -> code(each.getKey(), each.getValue()))
                .toList();
    }

    private static Code code(String id, YamlNode node) {
        var parts = node.items().stream().map(YamlNode::text).toList();
        boolean retired = parts.size() == 3 && parts.getLast().equals(RETIRED);
        if (parts.size() != 2 && !retired) {
            throw node.bad("[Korean, English] or [Korean, English, retired]", "write \"" + id + ": [근무복, Uniform]\".");
        }
        return new Code(id, new Names(parts.get(0), parts.get(1)), retired);
    }

    private static String freeId(YamlNode node) {
        var id = RegisterReader.id(node);
        if (TAKEN.contains(id.replace('-', '_'))) {
            throw node.bad("a name that is free; every record has \"" + id + "\" already", "choose another name.");
        }
        return id;
    }

    private static boolean flag(YamlNode node, String name) {
        return node.find(name).map(YamlNode::flag).orElse(false);
    }

    private static String pattern(YamlNode node) {
        try {
            return Pattern.compile(node.text()).pattern();
        } catch (PatternSyntaxException e) {
            throw node.bad("a regular expression", "mend it near position " + e.getIndex() + ".");
        }
    }
}
