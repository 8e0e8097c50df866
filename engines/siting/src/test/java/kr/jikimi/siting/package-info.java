@NullMarked
package kr.jikimi.siting;

import org.jspecify.annotations.NullMarked;
