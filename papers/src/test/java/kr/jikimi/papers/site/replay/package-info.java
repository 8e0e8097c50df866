/** The film and its bytes. */
@NullMarked
package kr.jikimi.papers.site.replay;

import org.jspecify.annotations.NullMarked;
