/** {@code jikimi crowd ...}: one class per subcommand; {@link kr.jikimi.cli.crowd.CrowdCommand} lists them. */
@NullMarked
package kr.jikimi.cli.crowd;

import org.jspecify.annotations.NullMarked;
