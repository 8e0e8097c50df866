/** The commands that need the records: each starts the application without a web server, does its work and ends. */
@ApplicationModule(displayName = "명령")
@NullMarked
package kr.jikimi.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
