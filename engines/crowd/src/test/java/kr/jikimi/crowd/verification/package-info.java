@NullMarked
package kr.jikimi.crowd.verification;

import org.jspecify.annotations.NullMarked;
