package kr.jikimi.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kr.jikimi.access.Permission;
import kr.jikimi.access.Scope;

/**
 * What somebody does in the office.
 *
 * @param scopes the kinds of scope that make sense for it
 * @param secondFactor whether a password alone is not enough
 */
public record Role(
        String code,
        String nameKo,
        String nameEn,
        Set<Scope.Kind> scopes,
        List<Permission> permissions,
        boolean secondFactor) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameKo;
    }

    /** The scopes that make sense for it, in words. */
    String scopes(Locale locale) {
        return scopes.stream().sorted().map(each -> each.name(locale)).collect(Collectors.joining(", "));
    }
}
