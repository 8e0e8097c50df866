@NullMarked
package kr.jikimi.ranking;

import org.jspecify.annotations.NullMarked;
