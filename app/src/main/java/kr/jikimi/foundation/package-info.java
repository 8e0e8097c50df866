/**
 * Small values that every module speaks: money, rates, periods, reference dates, the office clock, and YAML that
 * knows its lines. At most 15 files.
 */
@ApplicationModule(
        displayName = "기초",
        allowedDependencies = {})
@NullMarked
package kr.jikimi.foundation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
