package kr.jikimi.programme;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.jikimi.access.Access;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.history.Changes;
import kr.jikimi.programme.PolicyTree.Kind;
import kr.jikimi.programme.PolicyTree.Link;
import kr.jikimi.programme.PolicyTree.State;
import kr.jikimi.rules.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * New versions of the policy tree: begun as a copy, edited as a draft, adopted by a resolution from a day on. An
 * adopted version is never edited; the one before it ends the day before. The tree is the whole house's.
 */
@Component
public class PolicyDrafts {

    private final PolicyTrees trees;
    private final PolicyRows rows;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final Access access;

    PolicyDrafts(PolicyTrees trees, PolicyRows rows, JdbcClient jdbc, Changes changes, Access access) {
        this.trees = trees;
        this.rows = rows;
        this.jdbc = jdbc;
        this.changes = changes;
        this.access = access;
    }

    /** What a draft says of an item: its words, and the keys of what it serves. */
    public record Item(String key, String textKo, String textEn, List<String> above) {
        public Item {
            above = List.copyOf(above);
        }
    }

    /**
     * The whole draft as it is saved.
     *
     * @param items nodes by key, programmes by code (their words stay as their sheets have them)
     */
    public record Draft(String titleKo, String titleEn, List<Item> items) {
        public Draft {
            items = List.copyOf(items);
        }
    }

    /** Copies a version into a draft; answers the key of the draft. */
    @Transactional
    public String begin(PolicyTree from, String titleKo, String titleEn) {
        sign("새 비전체계 초안: " + titleKo);
        var key = rows.nextKey();
        var tree = rows.addTree(key, titleKo.strip(), titleEn.isBlank() ? titleKo.strip() : titleEn.strip());
        var ids = new HashMap<String, UUID>();
        from.nodes().forEach(node -> ids.put(node.key(), rows.addNode(tree, node)));
        from.links().forEach(link -> rows.link(ids, link.upper(), link.lower(), link.confirmed()));
        return key;
    }

    /** Saves words and links; links that are gone are voided, never deleted. */
    @Transactional
    public Outcome<String> save(PolicyTree tree, int version, Draft draft) {
        sign("비전체계 초안 고치기");
        var refused = touch(tree, version, draft.titleKo(), draft.titleEn());
        if (refused.isPresent()) {
            return refused.get();
        }
        var ids = rows.nodeIds(tree.key());
        draft.items().forEach(item -> {
            rows.reword(tree.key(), item);
            relink(tree, ids, item);
        });
        return Outcome.done(tree.key());
    }

    /** Adds an item, which hangs nowhere until its links are chosen. */
    @Transactional
    public Outcome<String> add(PolicyTree tree, int version, Kind kind, String textKo, String textEn) {
        sign("비전체계 초안 항목 추가");
        if (textKo.isBlank()) {
            return Outcome.refused("programme.text-missing");
        }
        return touch(tree, version, tree.titleKo(), tree.titleEn()).orElseGet(() -> {
            rows.addNode(tree.key(), kind, textKo.strip(), textEn.isBlank() ? textKo.strip() : textEn.strip());
            return Outcome.done(tree.key());
        });
    }

    /** Takes an item out, with the links it has. */
    @Transactional
    public Outcome<String> remove(PolicyTree tree, int version, String node) {
        sign("비전체계 초안 항목 빼기");
        return touch(tree, version, tree.titleKo(), tree.titleEn()).orElseGet(() -> {
            tree.linksAbove(node).forEach(link -> rows.unlink(link.id()));
            tree.linksBelow(node).forEach(link -> rows.unlink(link.id()));
            rows.removeNode(tree.key(), node);
            return Outcome.done(tree.key());
        });
    }

    /** From the day on this version holds; the one that would have held ends the day before. */
    @Transactional
    public Outcome<String> adopt(PolicyTree tree, int version, @Nullable LocalDate day, String resolution) {
        sign("비전체계 채택: " + resolution.strip());
        if (day == null || resolution.isBlank()) {
            return Outcome.refused("programme.policy-needs-ground");
        }
        var loose = loose(tree);
        if (loose.isPresent()) {
            return Outcome.refused("programme.policy-incomplete", loose.get().textKo());
        }
        var former = former();
        if (former.map(PolicyTree::validFrom).filter(from -> !day.isAfter(from)).isPresent()) {
            return Outcome.refused(
                    "programme.policy-after-former",
                    day,
                    former.map(PolicyTree::validFrom).orElseThrow());
        }
        return touch(tree, version, tree.titleKo(), tree.titleEn()).orElseGet(() -> {
            former.ifPresent(each -> rows.supersede(each.key(), day.minusDays(1)));
            rows.adopt(tree.key(), day, resolution.strip());
            return Outcome.done(tree.key());
        });
    }

    /** The version of the record that a form is about. */
    public int version(PolicyTree tree) {
        return rows.version(tree.key());
    }

    /** Everything but the vision and the directions serves something above it. */
    private static Optional<PolicyTree.Node> loose(PolicyTree tree) {
        return tree.nodes().stream()
                .filter(node -> node.kind() == Kind.GOAL || node.kind() == Kind.TASK)
                .filter(node -> tree.linksAbove(node.key()).isEmpty())
                .findFirst();
    }

    /** The adopted version that has no end yet, or ends last. */
    private Optional<PolicyTree> former() {
        return trees.list(AsOf.of(LocalDate.EPOCH)).stream()
                .filter(each -> each.state() == State.ADOPTED && each.validTo() == null)
                .findFirst();
    }

    private void relink(PolicyTree tree, Map<String, UUID> ids, Item item) {
        var present = tree.linksAbove(item.key());
        present.stream().filter(link -> !item.above().contains(link.upper())).forEach(link -> rows.unlink(link.id()));
        item.above().stream()
                .filter(ids::containsKey)
                .filter(upper -> present.stream().map(Link::upper).noneMatch(upper::equals))
                .forEach(upper -> rows.link(ids, upper, item.key(), true));
    }

    private Optional<Outcome<String>> touch(PolicyTree tree, int version, String titleKo, String titleEn) {
        if (tree.state() != State.DRAFT) {
            return Optional.of(Outcome.refused("programme.policy-adopted-stays", tree.titleKo()));
        }
        int changed = jdbc.sql("update programme.tree set title_ko = ?, title_en = ? where key = ? and version = ?")
                .params(titleKo, titleEn, tree.key(), version)
                .update();
        return changed == 1
                ? Optional.empty()
                : Optional.of(Outcome.refused("programme.changed-meanwhile", rows.author(tree.key())));
    }

    private void sign(String reason) {
        access.require(Permission.PROGRAMME_CONFIRM, Scope.HOUSE);
        changes.sign(access.current().author(), reason);
    }
}
