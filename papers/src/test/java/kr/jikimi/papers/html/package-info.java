@NullMarked
package kr.jikimi.papers.html;

import org.jspecify.annotations.NullMarked;
