@NullMarked
package kr.jikimi.formats.raster;

import org.jspecify.annotations.NullMarked;
