/**
 * Registers: records with a few states, counted by district and month, declared in YAML. A definition becomes a typed
 * PostgreSQL table, a list, a form, a workflow, a history and indicators, without a line of Java.
 *
 * <p>Definitions: {@code registers/*.yaml} in the application (the core pack that every commission keeps) and in the
 * commission's seed folder. {@link kr.jikimi.registers.Registers} knows the definitions and brings the tables up to
 * them; {@link kr.jikimi.registers.RegisterRecords} finds records; {@link kr.jikimi.registers.RecordKeeping} writes
 * them. Text goes in, typed columns keep it, text comes out: a value is parsed once, when it is checked.
 */
@ApplicationModule(
        displayName = "대장",
        allowedDependencies = {
            "foundation",
            "history",
            "access",
            "privacy",
            "setup",
            "settings",
            "rules",
            "indicators",
            "attachments"
        })
@NullMarked
package kr.jikimi.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
