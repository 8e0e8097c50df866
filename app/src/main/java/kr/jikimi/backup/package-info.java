/**
 * Backup and restore while the server runs. A backup is one zip: a manifest and every table as PostgreSQL's COPY text,
 * read in one snapshot. A restore replaces everything in one transaction and commits only when the chains verify.
 */
@ApplicationModule(
        displayName = "백업",
        allowedDependencies = {"foundation", "database", "history", "privacy"})
@NullMarked
package kr.jikimi.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
