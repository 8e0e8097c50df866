/**
 * Files that prove or illustrate records: with type, size, hash and the day they speak of. They lie in the database, so
 * that one backup holds everything; whoever shows them decides who may see them.
 */
@ApplicationModule(
        displayName = "첨부",
        allowedDependencies = {"foundation", "history", "rules", "access"})
@NullMarked
package kr.jikimi.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
