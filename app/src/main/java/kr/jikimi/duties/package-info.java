/**
 * The statutory duties (자치경찰사무): thirteen items of the ordinance's annex in three areas, and six of investigation
 * that the commission supports but may not direct. A change of the ordinance begins a new version; nothing is rewritten.
 */
@ApplicationModule(
        displayName = "자치경찰사무",
        allowedDependencies = {"foundation", "history", "access", "setup", "settings", "rules"})
@NullMarked
package kr.jikimi.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
