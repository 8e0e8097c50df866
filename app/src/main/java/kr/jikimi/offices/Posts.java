package kr.jikimi.offices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.Changes;
import kr.jikimi.history.InForce;
import kr.jikimi.rules.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The posts, and how each can be reached. */
@Component
public class Posts {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Access access;

    Posts(JdbcClient jdbc, Changes changes, Access access) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.access = access;
    }

    public List<Post> list(AsOf asOf) {
        return InForce.list(jdbc, "offices.post", "head desc, code", asOf, (row, n) -> post(row));
    }

    public Optional<Post> find(String code, AsOf asOf) {
        return list(asOf).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Extensions that a unit's posts share with other posts: one of them is misprinted or outdated (a warning). */
    public Map<String, List<Post>> sharedExtensions(String unit, AsOf asOf) {
        var byExtension = list(asOf).stream()
                .filter(each -> each.extension() != null)
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.extension()), TreeMap::new, Collectors.toList()));
        byExtension
                .values()
                .removeIf(posts -> posts.size() < 2
                        || posts.stream().noneMatch(each -> each.unit().equals(unit)));
        return byExtension;
    }

    @Transactional
    public Outcome<String> reach(Post post, String phone, String extension, String reason) {
        access.require(Permission.OFFICES_EDIT, Scope.unit(post.unit()));
        changes.sign(access.current().author(), reason);
        int written = jdbc.sql("""
                        update offices.post set phone = nullif(?, ''), extension = nullif(?, '')
                        where id = ? and version = ?""")
                .params(phone, extension, post.id(), post.version())
                .update();
        return written == 1 ? Outcome.done(post.unit()) : Outcome.refused("offices.changed-meanwhile", post.titleKo());
    }

    private static Post post(ResultSet row) throws SQLException {
        var kind = row.getString("staff_kind");
        return new Post(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("code"),
                row.getString("unit"),
                row.getString("counted_under"),
                row.getString("title_ko"),
                row.getString("title_en"),
                kind == null ? null : StaffKind.valueOf(kind),
                row.getString("grade"),
                row.getString("police_rank"),
                row.getBoolean("head"),
                row.getString("phone"),
                row.getString("extension"),
                row.getString("source"));
    }
}
