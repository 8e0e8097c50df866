/** How commands write files and tell how far they are. */
@NullMarked
package kr.jikimi.cli.output;

import org.jspecify.annotations.NullMarked;
