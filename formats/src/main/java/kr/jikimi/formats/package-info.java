/**
 * File formats at the border. Engines never see a file: a format turns bytes into plain values and
 * names file, row, column, value and expectation when it cannot.
 */
@NullMarked
package kr.jikimi.formats;

import org.jspecify.annotations.NullMarked;
