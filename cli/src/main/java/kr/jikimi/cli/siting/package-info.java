/** {@code jikimi siting}: which places to choose, and fair shares. */
@NullMarked
package kr.jikimi.cli.siting;

import org.jspecify.annotations.NullMarked;
