/** Tests that look inside the engine: the slow twins, allocation, the invariants of every step. */
@NullMarked
package kr.jikimi.crowd.internal;

import org.jspecify.annotations.NullMarked;
