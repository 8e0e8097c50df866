@NullMarked
package kr.jikimi.cli.hotspot;

import org.jspecify.annotations.NullMarked;
