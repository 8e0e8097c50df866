/**
 * The desk of the day (오늘): what is due soon, late, at risk or waiting for whoever looks, on the reference date. A
 * reader: it keeps nothing and asks the modules below.
 */
@ApplicationModule(
        displayName = "오늘",
        allowedDependencies = {
            "foundation",
            "access",
            "settings",
            "accounts",
            "accesses",
            "programme",
            "budget",
            "registers",
            "registers::definition"
        })
@NullMarked
package kr.jikimi.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
