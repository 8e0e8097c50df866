package kr.jikimi.foundation;

import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A piece of a YAML file that knows where it stands, so that every complaint names file, line and field. Read a field
 * with {@code text("name")} when it must be there and with {@code find("name")} when it may be absent.
 */
public final class YamlNode {

    private final String file;
    private final String field;
    private final Node node;

    private YamlNode(String file, String field, Node node) {
        this.file = file;
        this.field = field;
        this.node = node;
    }

    public static YamlNode read(String file, Reader reader) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                throw new BadDefinition(file, "an empty file", "YAML", "remove the file or fill it.");
            }
            return new YamlNode(file, "", root);
        } catch (MarkedYAMLException e) {
            throw new BadDefinition(file, e.getProblem() + mark(e), "YAML", "check indentation and quotes.");
        }
    }

    private static String mark(MarkedYAMLException e) {
        return e.getProblemMark() == null
                ? ""
                : " in line " + (e.getProblemMark().getLine() + 1);
    }

    /** {@code budget.yaml:12: amount}. */
    public String where() {
        int line = node.getStartMark().getLine() + 1;
        return field.isEmpty() ? "%s:%d".formatted(file, line) : "%s:%d: %s".formatted(file, line, field);
    }

    public BadDefinition bad(String expected, String remedy) {
        return new BadDefinition(where(), shown(), expected, remedy);
    }

    private String shown() {
        return node instanceof ScalarNode scalar ? "\"" + scalar.getValue() + "\"" : node.getNodeId() + "";
    }

    public Optional<YamlNode> find(String name) {
        return Optional.ofNullable(fields().get(name)).filter(each -> !each.isNull());
    }

    public YamlNode get(String name) {
        return find(name)
                .orElseThrow(() -> new BadDefinition(
                        where(), "no field \"" + name + "\"", "a value for it", "add \"" + name + ": ...\"."));
    }

    /** The fields of a mapping, in the order of the file. */
    public Map<String, YamlNode> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw bad("a mapping (name: value)", "indent the fields below.");
        }
        var fields = new LinkedHashMap<String, YamlNode>();
        for (var tuple : mapping.getValue()) {
            var name = ((ScalarNode) tuple.getKeyNode()).getValue();
            fields.put(name, new YamlNode(file, name, tuple.getValueNode()));
        }
        return fields;
    }

    /** Refuses fields that nobody reads: a misspelt name must not vanish in silence. */
    public YamlNode onlyFields(Set<String> known) {
        fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                throw new BadDefinition(
                        value.where(),
                        "an unknown field",
                        "one of " + known.stream().sorted().toList(),
                        "correct its name.");
            }
        });
        return this;
    }

    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw bad("a list (- item)", "begin each item with a dash.");
        }
        var items = new ArrayList<YamlNode>();
        for (var each : sequence.getValue()) {
            items.add(new YamlNode(file, field, each));
        }
        return items;
    }

    /** The items of a list field; none when the field is absent. */
    public List<YamlNode> items(String name) {
        return find(name).map(YamlNode::items).orElse(List.of());
    }

    public boolean isNull() {
        return Tag.NULL.equals(node.getTag());
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public String text() {
        if (node instanceof ScalarNode scalar && !isNull()) {
            return scalar.getValue();
        }
        throw bad("a text", "write a single value.");
    }

    public String text(String name) {
        return get(name).text();
    }

    public @Nullable String textOrNull(String name) {
        return find(name).map(YamlNode::text).orElse(null);
    }

    public String textOr(String name, String otherwise) {
        return find(name).map(YamlNode::text).orElse(otherwise);
    }

    public int whole() {
        return parsed(Integer::valueOf, "a whole number", "write digits only.");
    }

    public long longWhole() {
        return parsed(Long::valueOf, "a whole number", "write digits only, without separators or unit.");
    }

    public BigDecimal number() {
        return parsed(BigDecimal::new, "a number", "write digits and at most one decimal point.");
    }

    public Won won() {
        return Won.of(parsed(Long::valueOf, "an amount in won", "write digits only, without separators or unit."));
    }

    public boolean flag() {
        return parsed(YamlNode::strictBoolean, "true or false", "write true or false.");
    }

    public LocalDate date() {
        return parsed(LocalDate::parse, "a date such as 2024-07-31", "write year-month-day.");
    }

    public @Nullable LocalDate dateOrNull(String name) {
        return find(name).map(YamlNode::date).orElse(null);
    }

    public <E extends Enum<E>> E oneOf(Class<E> type) {
        var wanted = text().replace('-', '_');
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(wanted)) {
                return each;
            }
        }
        throw bad("one of " + List.of(type.getEnumConstants()), "choose one of them.");
    }

    private <T> T parsed(Function<String, T> parse, String expected, String remedy) {
        try {
            return parse.apply(text().strip());
        } catch (NumberFormatException | DateTimeParseException | IllegalStateException e) {
            throw bad(expected, remedy);
        }
    }

    private static Boolean strictBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalStateException(text);
        };
    }
}
