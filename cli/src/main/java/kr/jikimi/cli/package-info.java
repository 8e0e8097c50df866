/**
 * The command line. {@link kr.jikimi.cli.Jikimi} holds the engine commands, which run here without
 * Spring; the application adds its own commands to the same tree.
 */
@NullMarked
package kr.jikimi.cli;

import org.jspecify.annotations.NullMarked;
