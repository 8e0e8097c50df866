package kr.jikimi.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kr.jikimi.foundation.YamlNode;
import kr.jikimi.programme.PolicyTree.Kind;
import kr.jikimi.programme.PolicyTree.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code policy.yaml}: the versions of the policy tree with their nodes and links. */
@Component
class PolicySeed {

    private static final Set<String> TREE_FIELDS = Set.of(
            "key", "title", "title-en", "state", "valid-from", "valid-to", "adopted-by", "source", "nodes", "links");
    private static final Set<String> NODE_FIELDS = Set.of("key", "kind", "text", "text-en", "under", "source");
    private static final Set<String> LINK_FIELDS = Set.of("upper", "programmes", "confirmed", "source");

    private final JdbcClient jdbc;

    PolicySeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void load(YamlNode file, Map<String, UUID> programmes) {
        file.items().forEach(row -> tree(row.onlyFields(TREE_FIELDS), programmes));
    }

    private void tree(YamlNode row, Map<String, UUID> programmes) {
        var tree = insertTree(row);
        var nodes = new HashMap<String, UUID>();
        var counts = new HashMap<Kind, Integer>();
        for (var node : row.items("nodes")) {
            var kind = node.onlyFields(NODE_FIELDS).get("kind").oneOf(Kind.class);
            nodes.put(node.text("key"), insertNode(tree, node, kind, counts.merge(kind, 1, Integer::sum)));
            node.find("under")
                    .ifPresent(upper -> link(known(nodes, upper), known(nodes, node.get("key")), null, true, node));
        }
        for (var link : row.items("links")) {
            var upper = known(nodes, link.onlyFields(LINK_FIELDS).get("upper"));
            var confirmed = link.get("confirmed").flag();
            link.items("programmes").forEach(code -> link(upper, null, known(programmes, code), confirmed, link));
        }
    }

    private UUID insertTree(YamlNode row) {
        return jdbc.sql("""
                        insert into programme.tree
                            (key, title_ko, title_en, state, valid_from, valid_to, adopted_by, source)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(row.text("key"))
                .param(row.text("title"))
                .param(row.text("title-en"))
                .param(row.get("state").oneOf(State.class).name())
                .param(row.dateOrNull("valid-from"))
                .param(row.dateOrNull("valid-to"))
                .param(row.textOrNull("adopted-by"))
                .param(row.textOrNull("source"))
                .query(UUID.class)
                .single();
    }

    private UUID insertNode(UUID tree, YamlNode row, Kind kind, int position) {
        return jdbc.sql("""
                        insert into programme.node (tree_id, key, kind, position, text_ko, text_en, source)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(tree)
                .param(row.text("key"))
                .param(kind.name())
                .param(position)
                .param(row.text("text"))
                .param(row.text("text-en"))
                .param(row.textOrNull("source"))
                .query(UUID.class)
                .single();
    }

    private void link(UUID upper, @Nullable UUID node, @Nullable UUID programme, boolean confirmed, YamlNode row) {
        jdbc.sql("""
                        insert into programme.link (upper_id, node_id, programme_id, confirmed, source)
                        values (?, ?, ?, ?, ?)""")
                .param(upper)
                .param(node)
                .param(programme)
                .param(confirmed)
                .param(row.textOrNull("source"))
                .update();
    }

    private static UUID known(Map<String, UUID> ids, YamlNode key) {
        var id = ids.get(key.text());
        if (id == null) {
            throw key.bad("a key that stands above it or in programmes/", "correct the key.");
        }
        return id;
    }
}
