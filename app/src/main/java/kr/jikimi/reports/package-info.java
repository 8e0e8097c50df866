/**
 * Reader: composes the official papers out of the records. A paper is a list of sections; some are bound to a source
 * (headcount, budget, programmes), some are narrative that officers write with figures in it. Until editions exist every
 * page says 초안 (draft).
 */
@ApplicationModule(displayName = "보고서")
@NullMarked
package kr.jikimi.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
