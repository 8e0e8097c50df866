@NullMarked
package kr.jikimi.disclosure;

import org.jspecify.annotations.NullMarked;
