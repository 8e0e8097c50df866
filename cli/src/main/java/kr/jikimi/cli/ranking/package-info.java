/** {@code jikimi ranking}: composite indices and how sure their ranks are. */
@NullMarked
package kr.jikimi.cli.ranking;

import org.jspecify.annotations.NullMarked;
