/**
 * What every part of the engine shares: points, grids, areas, chance. Coordinates are plane metres, x to the east and y to
 * the north; time is days since 1 January 1970, local time.
 */
@NullMarked
package kr.jikimi.hotspot;

import org.jspecify.annotations.NullMarked;
