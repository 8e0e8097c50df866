/**
 * The press (인쇄): prints a paper in any format. {@link kr.jikimi.papers.press.PaperPress} is what the application
 * calls; it depends on every renderer, and none depends on it.
 */
@NullMarked
package kr.jikimi.papers.press;

import org.jspecify.annotations.NullMarked;
