/**
 * Personal data at rest: sealed field by field (AES-256-GCM, Google Tink) with keys that lie outside the database, one
 * key per subject. Opened on a stated purpose, every look noted; a subject's key destroyed destroys the data in the
 * tables, in the history and in every backup, and the chain, which hashes what is sealed, still verifies. Compartments
 * (P3, P4) are guarded by row-level security below the application.
 */
@ApplicationModule(
        displayName = "개인정보",
        allowedDependencies = {"foundation", "database", "history", "access", "rules"})
@NullMarked
package kr.jikimi.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
