@NullMarked
package kr.jikimi.papers.text;

import org.jspecify.annotations.NullMarked;
