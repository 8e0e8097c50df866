@NullMarked
package kr.jikimi.papers.hwpx;

import org.jspecify.annotations.NullMarked;
