/**
 * Where things happen: districts (자치구) with their boundaries and police stations (경찰서), all dated.
 *
 * <p>A station stands in a district; which parts of the city it serves is another relation, since jurisdictions cut
 * across districts and the source does not state them. Therefore neither scope contains the other: an officer of a
 * station sees the station's, an officer of a district the district's, and there is no scope tree here.
 */
@ApplicationModule(
        displayName = "자치구와 경찰서",
        allowedDependencies = {"foundation", "history", "access", "setup", "settings", "upkeep"})
@NullMarked
package kr.jikimi.districts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
