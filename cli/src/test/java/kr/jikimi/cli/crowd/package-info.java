/** {@code jikimi crowd run}, from the command line to its files. */
@NullMarked
package kr.jikimi.cli.crowd;

import org.jspecify.annotations.NullMarked;
