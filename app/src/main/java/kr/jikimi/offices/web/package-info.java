/** The screens: the tree of units, one page per unit, headcount as stated, posts, commissioners and reorganisation. */
@NullMarked
package kr.jikimi.offices.web;

import org.jspecify.annotations.NullMarked;
