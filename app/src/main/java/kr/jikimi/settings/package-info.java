/**
 * The commission's identity and thresholds as dated data: name, fiscal year, reference date, what counts as "due soon".
 * What is Seoul's is seed, never code.
 */
@ApplicationModule(
        displayName = "설정",
        allowedDependencies = {"foundation", "history", "access", "rules", "setup"})
@NullMarked
package kr.jikimi.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
