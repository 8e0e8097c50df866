/**
 * Who the house is made of, dated: units with their functions and posts, the headcount as stated for a day, the
 * commissioners and the seats that the law gives to those who propose them.
 *
 * <p>A rename or an abolition ends a record and begins another, so an old paper keeps the old name. What the source
 * does not state (a date, a name, who proposed a commissioner) stays empty. {@link kr.jikimi.offices.Offices} is the
 * door for everybody else. Each noun has its record and its
 * store side by side; the screens are in {@code web}.
 */
@ApplicationModule(
        displayName = "조직",
        allowedDependencies = {"foundation", "history", "access", "setup", "settings", "upkeep", "rules", "indicators"})
@NullMarked
package kr.jikimi.offices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
