@NullMarked
package kr.jikimi.papers.xlsx;

import org.jspecify.annotations.NullMarked;
