/** Pictures of a place. */
@NullMarked
package kr.jikimi.papers.site;

import org.jspecify.annotations.NullMarked;
