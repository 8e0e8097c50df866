package kr.jikimi.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kr.jikimi.foundation.BadDefinition;
import kr.jikimi.foundation.YamlNode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The rule book: every rule by its id, and a refusal put into words. */
@Component
public class Rules {

    private static final Set<String> FIELDS =
            Set.of("id", "article", "from", "to", "name", "name-en", "message", "message-en", "remedy", "remedy-en");

    private final Map<String, Rule> byId = new LinkedHashMap<>();

    Rules() {
        files().forEach(this::read);
    }

    public Rule get(String id) {
        var rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("There is no rule " + id);
        }
        return rule;
    }

    public Collection<Rule> list() {
        return List.copyOf(byId.values());
    }

    /** A refusal put into the reader's words. */
    public Explanation explain(Refusal refusal, Locale locale) {
        var rule = get(refusal.rule());
        var values = refusal.values(locale);
        return new Explanation(
                put(rule.message(locale), values),
                put(rule.remedy(locale), values),
                rule.id(),
                "%s (%s)".formatted(rule.name(locale), rule.article()));
    }

    private static String put(String pattern, List<String> values) {
        return MessageFormat.format(pattern.replace("'", "''"), values.toArray());
    }

    private void read(Resource resource) {
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            for (var node :
                    YamlNode.read("rules/" + resource.getFilename(), reader).items()) {
                var rule = rule(node.onlyFields(FIELDS));
                if (byId.put(rule.id(), rule) != null) {
                    throw new BadDefinition(node.where(), rule.id() + " twice", "ids that differ", "rename one.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rule rule(YamlNode node) {
        return new Rule(
                node.text("id"),
                node.text("article"),
                node.dateOrNull("from"),
                node.dateOrNull("to"),
                node.text("name"),
                node.text("name-en"),
                node.text("message"),
                node.text("message-en"),
                node.text("remedy"),
                node.text("remedy-en"));
    }

    private static List<Resource> files() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:rules/*.yaml");
            return new ArrayList<>(List.of(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
