@NullMarked
package kr.jikimi.papers.press;

import org.jspecify.annotations.NullMarked;
