/**
 * Places in files (공간 자료): GeoJSON in and out, and projections by name.
 */
@NullMarked
package kr.jikimi.formats.geo;

import org.jspecify.annotations.NullMarked;
