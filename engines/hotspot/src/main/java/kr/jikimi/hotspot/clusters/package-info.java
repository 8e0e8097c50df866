/**
 * Significance (유의성): Getis-Ord Gi*, Moran, nearest neighbours, and the false discovery rate.
 */
@NullMarked
package kr.jikimi.hotspot.clusters;

import org.jspecify.annotations.NullMarked;
