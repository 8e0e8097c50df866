/**
 * Who may do what, where: sign-in, accounts, roles, scopes, second factor, sessions, the list of accesses.
 *
 * <p>A handler says what it needs with {@link kr.jikimi.access.Requires} or that it is for everyone with
 * {@link kr.jikimi.access.OpenToAll}; whether the actor's scope covers the thing at hand is asked of
 * {@link kr.jikimi.access.Access}.
 */
@ApplicationModule(
        displayName = "접근 권한",
        allowedDependencies = {"foundation", "history", "setup"})
@NullMarked
package kr.jikimi.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
