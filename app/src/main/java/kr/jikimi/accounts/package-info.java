/**
 * Who is who: accounts and their roles, sign-in with password and second factor, sessions, and the list of accesses.
 *
 * <p>What an account may do is data: {@code access/roles.yaml} says what a role may, an assignment gives the role at a
 * scope. Accounts and assignments are records under history; secrets (password hash, second factor) lie in tables of
 * their own, so that no hash enters the chain.
 */
@ApplicationModule(
        displayName = "계정",
        allowedDependencies = {"foundation", "history", "access", "privacy", "rules", "settings", "setup"})
@NullMarked
package kr.jikimi.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
