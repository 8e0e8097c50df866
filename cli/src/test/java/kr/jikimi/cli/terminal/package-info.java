@NullMarked
package kr.jikimi.cli.terminal;

import org.jspecify.annotations.NullMarked;
