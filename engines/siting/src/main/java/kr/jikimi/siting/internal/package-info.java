/** Greedy and swap search, Lagrangian bound, and the exact programme. */
@NullMarked
package kr.jikimi.siting.internal;

import org.jspecify.annotations.NullMarked;
