/**
 * Keeping reference data (기준정보): dated records such as functions, posts, seats, districts and stations, edited on one
 * kind of screen. The modules that own the records declare them as {@link kr.jikimi.upkeep.Upkept}; nothing here knows
 * what a post is.
 *
 * <p>A record is corrected when it was entered wrongly, changed from a day on (it ends the day before and another
 * begins), ended on a day, or withdrawn with a reason. The past keeps its records.
 */
@ApplicationModule(
        displayName = "기준정보",
        allowedDependencies = {"foundation", "history", "access", "settings", "rules"})
@NullMarked
package kr.jikimi.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
