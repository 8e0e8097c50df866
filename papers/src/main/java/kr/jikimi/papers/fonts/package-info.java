/**
 * Fonts (글꼴): the faces a paper is set in. They come from outside the module, because their licences and their
 * packaging are the application's affair.
 */
@NullMarked
package kr.jikimi.papers.fonts;

import org.jspecify.annotations.NullMarked;
