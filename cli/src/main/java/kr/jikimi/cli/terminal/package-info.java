/**
 * What every command shares (터미널): progress on the terminal, and files that are written whole or not at all.
 */
@NullMarked
package kr.jikimi.cli.terminal;

import org.jspecify.annotations.NullMarked;
