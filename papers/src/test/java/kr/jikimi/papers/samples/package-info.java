/** A sample paper for the tests of every renderer, and the fonts to print it with. */
@NullMarked
package kr.jikimi.papers.samples;

import org.jspecify.annotations.NullMarked;
