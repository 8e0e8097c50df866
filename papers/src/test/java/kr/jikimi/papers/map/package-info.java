@NullMarked
package kr.jikimi.papers.map;

import org.jspecify.annotations.NullMarked;
