/**
 * What the commission wants and does: the policy tree (정책목표), the programme sheets (추진과제) and their milestones
 * (향후계획).
 *
 * <p>A sheet is read top-down like the printed one: purpose, directions, contents, budget, plans. Its texts hold
 * figure tokens, and dates that are milestones are tokens too, so that a period stands in one place only. Whether a
 * milestone is due soon or late is worked out for a reference date and never stored; done needs evidence.
 */
@ApplicationModule(
        displayName = "추진과제",
        allowedDependencies = {
            "foundation",
            "history",
            "setup",
            "access",
            "settings",
            "rules",
            "attachments",
            "indicators",
            "offices",
            "duties"
        })
@NullMarked
package kr.jikimi.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
