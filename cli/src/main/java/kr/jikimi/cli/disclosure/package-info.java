/** {@code jikimi disclosure}: what may be published of a table of counts. */
@NullMarked
package kr.jikimi.cli.disclosure;

import org.jspecify.annotations.NullMarked;
