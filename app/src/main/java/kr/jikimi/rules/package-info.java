/**
 * Named rules as dated data: id, article, dates in force, message and remedy in Korean and English. The predicate lives
 * in the module that applies the rule; a refusal names the rule and the values. Definitions: {@code rules/*.yaml}.
 */
@ApplicationModule(
        displayName = "규칙",
        allowedDependencies = {"foundation", "access"})
@NullMarked
package kr.jikimi.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
