/**
 * What the caller supplies: risk models of its own, and an ear for progress.
 */
@NullMarked
package kr.jikimi.hotspot.spi;

import org.jspecify.annotations.NullMarked;
