package kr.jikimi.access;

import java.util.List;
import org.springframework.stereotype.Component;

/** Answers whether the one who acts now may do something, and where. */
@Component
public class Access {

    private final List<ScopeTree> trees;

    Access(List<ScopeTree> trees) {
        this.trees = trees;
    }

    public Actor current() {
        return CurrentActor.get();
    }

    public boolean may(Permission permission, Scope scope) {
        return current().grants().stream()
                .filter(grant -> grant.permission() == permission)
                .anyMatch(grant -> covers(grant.scope(), scope));
    }

    /** For acts: throws what becomes 403. */
    public void require(Permission permission, Scope scope) {
        if (!may(permission, scope)) {
            throw NotPermitted.refused(permission);
        }
    }

    /** For reading a thing by its id: throws what becomes 404, so that guessing ids tells nothing. */
    public void requireSight(Permission permission, Scope scope) {
        if (!may(permission, scope)) {
            throw NotPermitted.hidden();
        }
    }

    private boolean covers(Scope outer, Scope inner) {
        return outer.equals(Scope.HOUSE)
                || outer.equals(inner)
                || trees.stream().anyMatch(tree -> tree.contains(outer, inner));
    }
}
