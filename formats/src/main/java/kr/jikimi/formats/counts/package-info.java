/** Tables of counts as offices keep them (집계표): one count a row, or codes across the top. */
@NullMarked
package kr.jikimi.formats.counts;

import org.jspecify.annotations.NullMarked;
