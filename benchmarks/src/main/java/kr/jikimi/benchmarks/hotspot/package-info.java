/** How fast and how exact the hot-spot engine is, each statistic beside the plain way to do the same. */
@NullMarked
package kr.jikimi.benchmarks.hotspot;

import org.jspecify.annotations.NullMarked;
