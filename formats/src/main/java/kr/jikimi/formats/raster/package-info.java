/**
 * Grids of numbers in files (격자 자료): CSV of cell centres, GeoTIFF, GeoJSON of cells.
 */
@NullMarked
package kr.jikimi.formats.raster;

import org.jspecify.annotations.NullMarked;
