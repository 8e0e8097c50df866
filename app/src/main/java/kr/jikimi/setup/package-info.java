/**
 * Setting a commission up: reads a seed folder (one file per noun) and hands each file to the module that owns the
 * noun. All or nothing: a bad row leaves the database empty and is named with file, line and field.
 */
@ApplicationModule(
        displayName = "초기 설정",
        allowedDependencies = {"foundation", "history"})
@NullMarked
package kr.jikimi.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
