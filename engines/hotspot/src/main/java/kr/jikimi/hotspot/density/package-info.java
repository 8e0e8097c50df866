/**
 * Kernel density (밀도): how many events per square kilometre, smoothed.
 */
@NullMarked
package kr.jikimi.hotspot.density;

import org.jspecify.annotations.NullMarked;
