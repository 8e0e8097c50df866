/**
 * Events in files (점 자료): rows of a CSV with a place, a time and a weight. What is odd about a row is a finding with its
 * row number; nothing is dropped in silence.
 */
@NullMarked
package kr.jikimi.formats.points;

import org.jspecify.annotations.NullMarked;
