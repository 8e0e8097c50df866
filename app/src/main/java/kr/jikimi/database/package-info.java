/**
 * PostgreSQL: starts and minds the embedded server, knows the two roles (one owns and migrates, one serves), runs each
 * module's migrations in the order of dependence. No business here.
 */
@ApplicationModule(
        displayName = "데이터베이스",
        allowedDependencies = {"foundation"})
@NullMarked
package kr.jikimi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
