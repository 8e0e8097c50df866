package kr.jikimi.districts;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kr.jikimi.access.Scope;
import kr.jikimi.access.ScopeNames;
import kr.jikimi.foundation.AsOf;
import kr.jikimi.settings.Settings;
import org.springframework.stereotype.Component;

/** How districts and stations are called where scopes are chosen. */
@Component
class DistrictNames implements ScopeNames {

    private final Districts districts;
    private final Settings settings;

    DistrictNames(Districts districts, Settings settings) {
        this.districts = districts;
        this.settings = settings;
    }

    @Override
    public Map<String, String> names(Scope.Kind kind, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        var asOf = AsOf.of(settings.referenceDate());
        if (kind == Scope.Kind.DISTRICT) {
            districts.list(asOf).forEach(each -> names.put(each.code(), each.name(locale)));
        }
        if (kind == Scope.Kind.STATION) {
            districts.stations(asOf).forEach(each -> names.put(each.code(), each.name(locale)));
        }
        return names;
    }
}
