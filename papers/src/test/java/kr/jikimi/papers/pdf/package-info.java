@NullMarked
package kr.jikimi.papers.pdf;

import org.jspecify.annotations.NullMarked;
