package kr.jikimi.access;

import java.util.Locale;
import java.util.Map;

/**
 * Knows how scopes are called, for lists to choose from and for showing codes as names. Declared here, implemented by
 * the modules that know units, districts and stations.
 */
public interface ScopeNames {

    /** Code to name, in the order people expect; empty when these scopes are somebody else's. */
    Map<String, String> names(Scope.Kind kind, Locale locale);
}
