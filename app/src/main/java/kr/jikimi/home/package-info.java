/**
 * The front door: what surrounds every page (name of the commission, menu, language, session timer), the open first
 * page, the notices that a public site owes its visitors, and the pages for when something is not to be had. When
 * PostgreSQL is away, a filter answers 503 in front of everything else.
 */
@ApplicationModule(
        displayName = "현관",
        allowedDependencies = {"foundation", "access", "settings"})
@NullMarked
package kr.jikimi.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
