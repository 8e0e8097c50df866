/** What the caller of the disclosure engine supplies. */
@NullMarked
package kr.jikimi.disclosure.spi;

import org.jspecify.annotations.NullMarked;
