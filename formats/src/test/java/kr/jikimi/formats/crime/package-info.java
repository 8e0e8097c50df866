@NullMarked
package kr.jikimi.formats.crime;

import org.jspecify.annotations.NullMarked;
