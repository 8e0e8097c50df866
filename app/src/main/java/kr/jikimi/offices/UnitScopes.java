package kr.jikimi.offices;

import kr.jikimi.access.Scope;
import kr.jikimi.access.ScopeTree;
import kr.jikimi.settings.Settings;
import org.springframework.stereotype.Component;

/** A unit's scope holds everything below it: a division its teams. */
@Component
class UnitScopes implements ScopeTree {

    private final Units units;
    private final Settings settings;

    UnitScopes(Units units, Settings settings) {
        this.units = units;
        this.settings = settings;
    }

    @Override
    public boolean contains(Scope outer, Scope inner) {
        return outer.kind() == Scope.Kind.UNIT
                && inner.kind() == Scope.Kind.UNIT
                && isAtOrBelow(inner.code(), outer.code());
    }

    private boolean isAtOrBelow(String code, String above) {
        var parents = units.parents(settings.referenceDate());
        for (var each = code; each != null; each = parents.get(each)) {
            if (each.equals(above)) {
                return true;
            }
        }
        return false;
    }
}
