@NullMarked
package kr.jikimi.formats.points;

import org.jspecify.annotations.NullMarked;
