/** How fast the crowd engine walks, beside all pairs and beside one pass over the same neighbours. */
@NullMarked
package kr.jikimi.benchmarks.crowd;

import org.jspecify.annotations.NullMarked;
