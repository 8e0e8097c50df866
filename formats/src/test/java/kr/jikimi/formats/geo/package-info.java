@NullMarked
package kr.jikimi.formats.geo;

import org.jspecify.annotations.NullMarked;
