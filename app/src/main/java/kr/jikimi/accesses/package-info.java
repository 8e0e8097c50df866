/**
 * The list of accesses: who asked for what, when, from where, and what the answer was; and the monthly look at it. Rows
 * are added and never changed. The public, who have no account, are not in it.
 */
@ApplicationModule(
        displayName = "접속기록",
        allowedDependencies = {"foundation", "history", "access", "accounts"})
@NullMarked
package kr.jikimi.accesses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
