package kr.jikimi.registers.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.indicators.Indicator;
import kr.jikimi.indicators.Kind;

/** Reads the indicators of a register: {@code value: sum(participants)}, {@code where: {item: uniform}}. */
final class IndicatorReader {

    private static final Set<String> FIELDS = Set.of(
            "id", "name", "name-en", "definition", "definition-en", "kind", "value", "where", "unit", "decimals");
    private static final Pattern MEASURE =
            Pattern.compile("([a-z]+)(?:\\(\\s*([a-z0-9-]+)\\s*(?:,\\s*([a-z0-9-]+)\\s*)?\\))?");
    private static final String MEASURES =
            "count, sum(field), distinct(field), latest(field), period, difference(a, b), change(a) or ratio(a, b)";

    private final String register;
    private final List<Field> fields;
    private final List<State> states;

    IndicatorReader(String register, List<Field> fields, List<State> states) {
        this.register = register;
        this.fields = Stream.concat(CommonFields.LIST.stream(), fields.stream()).toList();
        this.states = states;
    }

    List<RegisterIndicator> read(List<YamlNode> nodes) {
        var indicators = RegisterReader.list(nodes, this::read, RegisterIndicator::shortId);
        nodes.forEach(node -> requireNeighbours(node, indicators));
        return indicators;
    }

    private RegisterIndicator read(YamlNode node) {
        node.onlyFields(FIELDS);
        var indicator = new Indicator(
                register + "." + RegisterReader.id(node.get("id")),
                node.text("name"),
                node.text("name-en"),
                node.text("definition"),
                node.text("definition-en"),
                node.text("unit"),
                node.find("decimals").map(YamlNode::whole).orElse(0));
        return new RegisterIndicator(
                indicator, node.get("kind").oneOf(Kind.class), measure(node.get("value")), where(node));
    }

    private Measure measure(YamlNode node) {
        var parts = MEASURE.matcher(node.text());
        if (!parts.matches()) {
            throw node.bad(MEASURES, "write one of them.");
        }
        return switch (parts.group(1)) {
            case "count" -> new Measure.Count();
            case "period" -> new Measure.PeriodOnly();
            case "sum" -> new Measure.Sum(numeric(node, argument(node, parts, 2)));
            case "distinct" ->
                new Measure.Distinct(field(node, argument(node, parts, 2)).id());
            case "latest" -> new Measure.Latest(numeric(node, argument(node, parts, 2)));
            case "change" -> new Measure.Change(argument(node, parts, 2));
            case "difference" -> new Measure.Difference(argument(node, parts, 2), argument(node, parts, 3));
            case "ratio" -> new Measure.Ratio(argument(node, parts, 2), argument(node, parts, 3));
            default -> throw node.bad(MEASURES, "write one of them.");
        };
    }

    private static String argument(YamlNode node, Matcher parts, int group) {
        var argument = parts.group(group);
        if (argument == null) {
            throw node.bad(MEASURES, "name the field or indicator in brackets.");
        }
        return argument;
    }

    private String numeric(YamlNode node, String id) {
        if (!field(node, id).type().isNumeric()) {
            throw node.bad("a field of type number or money in the brackets", "choose another field.");
        }
        return id;
    }

    private Field field(YamlNode node, String id) {
        var field = fields.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> node.bad(
                        "one of the fields " + fields.stream().map(Field::id).toList(),
                        "declare \"" + id + "\" first."));
        if (field.personal()) {
            throw node.bad("a field that is not personal", "count something else: personal values are sealed.");
        }
        return field;
    }

    private Map<String, List<String>> where(YamlNode node) {
        var where = new LinkedHashMap<String, List<String>>();
        node.find("where")
                .ifPresent(all -> all.fields().forEach((id, values) -> {
                    var field = field(values, id);
                    var nodes = values.isText() ? List.of(values) : values.items();
                    nodes.forEach(each -> requireKnown(field, each));
                    where.put(id, nodes.stream().map(YamlNode::text).toList());
                }));
        return where;
    }

    private void requireKnown(Field field, YamlNode value) {
        boolean known = switch (field.id()) {
            case CommonFields.STATE ->
                states.stream().anyMatch(each -> each.id().equals(value.text()));
            default -> field.type() != FieldType.CODE || field.knowsCode(value.text());
        };
        if (!known) {
            throw value.bad("a code or state that the register declares", "declare it first.");
        }
    }

    private void requireNeighbours(YamlNode node, List<RegisterIndicator> all) {
        var named = switch (measure(node.get("value"))) {
            case Measure.Difference(String one, String less) -> List.of(one, less);
            case Measure.Ratio(String part, String whole) -> List.of(part, whole);
            case Measure.Change(String one) -> List.of(one);
            case Measure.Count _, Measure.Sum _, Measure.Distinct _, Measure.Latest _, Measure.PeriodOnly _ ->
                List.<String>of();
        };
        for (var id : named) {
            if (all.stream().noneMatch(each -> each.shortId().equals(id) && isSimple(each.measure()))) {
                throw node.get("value")
                        .bad("indicators of this register that count, add up or take the latest", "name one of them.");
            }
        }
    }

    private static boolean isSimple(Measure measure) {
        return switch (measure) {
            case Measure.Count _, Measure.Sum _, Measure.Distinct _, Measure.Latest _ -> true;
            case Measure.PeriodOnly _, Measure.Difference _, Measure.Change _, Measure.Ratio _ -> false;
        };
    }
}
