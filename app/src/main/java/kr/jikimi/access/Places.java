package kr.jikimi.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All units, districts and stations that a scope can name, whichever module knows them. */
@Component
public class Places {

    private final List<ScopeNames> known;

    Places(List<ScopeNames> known) {
        this.known = List.copyOf(known);
    }

    /** Code to name, in the order people expect. */
    public Map<String, String> names(Scope.Kind kind, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        known.forEach(each -> names.putAll(each.names(kind, locale)));
        return names;
    }

    /** Such as 경찰서 강남; the code itself where nobody knows its name any more. */
    public String name(Scope scope, Locale locale) {
        var kind = scope.kind().name(locale);
        return scope.equals(Scope.HOUSE)
                ? kind
                : kind + " " + names(scope.kind(), locale).getOrDefault(scope.code(), scope.code());
    }

    public boolean knows(Scope scope) {
        return scope.equals(Scope.HOUSE) || names(scope.kind(), Locale.KOREAN).containsKey(scope.code());
    }
}
