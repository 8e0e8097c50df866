package kr.jikimi.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kr.jikimi.programme.PolicyTree.Kind;
import kr.jikimi.programme.PolicyTree.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the policy tree. Whoever calls has signed the change. */
@Component
class PolicyRows {

    private final JdbcClient jdbc;

    PolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextKey() {
        return jdbc.sql("select 'version-' || (count(*) + 1) from programme.tree")
                .query(String.class)
                .single();
    }

    UUID addTree(String key, String titleKo, String titleEn) {
        return jdbc.sql("""
                        insert into programme.tree (key, title_ko, title_en, state)
                        values (?, ?, ?, 'DRAFT') returning id""")
                .params(key, titleKo, titleEn)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    UUID addNode(UUID tree, Node node) {
        return jdbc.sql("""
                        insert into programme.node (tree_id, key, kind, position, text_ko, text_en)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(tree, node.key(), node.kind().name(), node.number(), node.textKo(), node.textEn())
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    /** Behind those of its kind, taken-out ones among them, so that a key never means two things. */
    void addNode(String tree, Kind kind, String textKo, String textEn) {
        jdbc.sql("""
                        insert into programme.node (tree_id, key, kind, position, text_ko, text_en)
                        select tree.id, lower(:kind) || '-' || next.place, :kind, next.place, :ko, :en
                        from programme.tree tree, lateral (select coalesce(max(position), 0) + 1 as place
                            from programme.node where tree_id = tree.id and kind = :kind) next
                        where tree.key = :tree""")
                .param("tree", tree)
                .param("kind", kind.name())
                .param("ko", textKo)
                .param("en", textEn)
                .update();
    }

    void removeNode(String tree, String key) {
        jdbc.sql("update programme.node set voided = true where key = ? and tree_id = (select id from programme.tree"
                        + " where key = ?)")
                .params(key, tree)
                .update();
    }

    void reword(String tree, PolicyDrafts.Item item) {
        jdbc.sql("""
                        update programme.node set text_ko = :ko, text_en = :en
                        where key = :key and tree_id = (select id from programme.tree where key = :tree)
                            and (text_ko, text_en) is distinct from (:ko, :en) and :ko <> ''""")
                .param("tree", tree)
                .param("key", item.key())
                .param("ko", item.textKo())
                .param("en", item.textEn().isEmpty() ? item.textKo() : item.textEn())
                .update();
    }

    Map<String, UUID> nodeIds(String tree) {
        var ids = new HashMap<String, UUID>();
        jdbc.sql("""
                        select node.key, node.id from programme.node join programme.tree on tree.id = tree_id
                        where tree.key = ? and not node.voided""").param(tree).query(row -> {
            ids.put(row.getString(1), row.getObject(2, UUID.class));
        });
        return ids;
    }

    /** A link that was taken back before comes to life again. */
    void link(Map<String, UUID> nodes, String upper, String lower, boolean confirmed) {
        var node = nodes.get(lower);
        jdbc.sql("""
                        insert into programme.link (upper_id, node_id, programme_id, confirmed)
                        values (:upper, :node, :programme, :confirmed)
                        on conflict (upper_id, node_id, programme_id) do update set voided = false, confirmed = true""")
                .param("upper", nodes.get(upper))
                .param("node", node)
                .param("programme", node == null ? programme(lower) : null)
                .param("confirmed", confirmed)
                .update();
    }

    void unlink(UUID link) {
        jdbc.sql("update programme.link set voided = true where id = ? and not voided")
                .param(link)
                .update();
    }

    void supersede(String tree, LocalDate last) {
        jdbc.sql("update programme.tree set state = 'SUPERSEDED', valid_to = ? where key = ?")
                .params(last, tree)
                .update();
    }

    void adopt(String tree, LocalDate day, String resolution) {
        jdbc.sql(
                        "update programme.tree set state = 'ADOPTED', valid_from = ?, adopted_by = ?, source = ? where key = ?")
                .params(day, resolution, resolution, tree)
                .update();
    }

    int version(String tree) {
        return jdbc.sql("select version from programme.tree where key = ?")
                .param(tree)
                .query(Integer.class)
                .single();
    }

    String author(String tree) {
        return jdbc.sql("select recorded_by from programme.tree where key = ?")
                .param(tree)
                .query(String.class)
                .single();
    }

    private @Nullable UUID programme(String code) {
        return jdbc.sql("select id from programme.programme where code = ? order by fiscal_year desc limit 1")
                .param(code)
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }
}
