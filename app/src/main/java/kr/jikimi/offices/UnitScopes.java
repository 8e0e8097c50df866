package kr.jikimi.offices;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.access.Scope;
import kr.jikimi.access.ScopeNames;
import kr.jikimi.access.ScopeTree;
import kr.jikimi.settings.Settings;
import org.springframework.stereotype.Component;

/** A unit's scope holds everything below it: a division its teams. */
@Component
class UnitScopes implements ScopeTree, ScopeNames {

    private final Units units;
    private final Offices offices;
    private final Settings settings;

    UnitScopes(Units units, Offices offices, Settings settings) {
        this.units = units;
        this.offices = offices;
        this.settings = settings;
    }

    @Override
    public boolean contains(Scope outer, Scope inner) {
        return outer.kind() == Scope.Kind.UNIT
                && inner.kind() == Scope.Kind.UNIT
                && isAtOrBelow(inner.code(), outer.code());
    }

    @Override
    public Map<String, String> names(Scope.Kind kind, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        if (kind == Scope.Kind.UNIT) {
            var today = settings.referenceDate();
            offices.list(today).forEach(each -> names.put(each.code(), offices.inCharge(each.code(), today, locale)));
        }
        return names;
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
