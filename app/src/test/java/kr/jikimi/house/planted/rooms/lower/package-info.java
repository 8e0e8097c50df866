/** Planted: a room that may name nobody. */
@ApplicationModule(
        displayName = "아래",
        allowedDependencies = {})
package kr.jikimi.house.planted.rooms.lower;

import org.springframework.modulith.ApplicationModule;
