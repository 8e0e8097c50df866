package kr.jikimi.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.InForce;
import kr.jikimi.programme.PolicyTree.Kind;
import kr.jikimi.programme.PolicyTree.Link;
import kr.jikimi.programme.PolicyTree.Node;
import kr.jikimi.programme.PolicyTree.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the policy tree. */
@Component
class PolicyTrees {

    private final JdbcClient jdbc;

    PolicyTrees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions, the newest first. */
    List<PolicyTree> list(AsOf asOf) {
        return InForce.ask(
                        jdbc,
                        "select * from programme.tree_versions where " + InForce.KNOWN
                                + " order by valid_from desc nulls last",
                        asOf)
                .query((row, n) -> tree(row, asOf))
                .list();
    }

    private PolicyTree tree(ResultSet row, AsOf asOf) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PolicyTree(
                row.getString("key"),
                row.getString("title_ko"),
                row.getString("title_en"),
                State.valueOf(row.getString("state")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("adopted_by"),
                row.getString("source"),
                nodes(id, asOf),
                links(id, asOf));
    }

    private List<Node> nodes(UUID tree, AsOf asOf) {
        return InForce.ask(
                        jdbc,
                        "select * from programme.node_versions where " + InForce.KNOWN
                                + " and tree_id = :tree order by kind, position",
                        asOf)
                .param("tree", tree)
                .query((row, n) -> new Node(
                        row.getString("key"),
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("position"),
                        row.getString("text_ko"),
                        row.getString("text_en")))
                .list();
    }

    private List<Link> links(UUID tree, AsOf asOf) {
        return InForce.ask(jdbc, """
                        select link.*, upper.key as upper_key, coalesce(lower.key, programme.code) as lower_key
                        from (select * from programme.link_versions where\s""" + InForce.KNOWN + """
                        ) link
                            join programme.node upper on upper.id = link.upper_id
                            left join programme.node lower on lower.id = link.node_id
                            left join programme.programme on programme.id = link.programme_id
                        where upper.tree_id = :tree order by upper.position, lower_key""", asOf)
                .param("tree", tree)
                .query((row, n) -> new Link(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("upper_key"),
                        row.getString("lower_key"),
                        row.getBoolean("confirmed"),
                        row.getString("source")))
                .list();
    }
}
