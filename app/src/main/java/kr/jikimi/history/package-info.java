/**
 * What changed, who changed it, when and why: one append-only hash chain per module, written by the database itself.
 *
 * <p>A module marks a table with {@code select history.track('schema.table')} in its migration. From then on every
 * insert and update is stamped (version, known_from, recorded_by, reason), the former version moves to
 * {@code table_history}, both are readable through the view {@code table_versions}, and an entry joins the chain.
 * Deleting is refused: a mistake is voided. A change that nobody signed ({@link kr.jikimi.history.Changes#sign}) is
 * refused.
 */
@ApplicationModule(
        displayName = "변경 이력",
        allowedDependencies = {"foundation", "database"})
@NullMarked
package kr.jikimi.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
