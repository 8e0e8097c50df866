/** What the caller of the siting engine supplies. */
@NullMarked
package kr.jikimi.siting.spi;

import org.jspecify.annotations.NullMarked;
