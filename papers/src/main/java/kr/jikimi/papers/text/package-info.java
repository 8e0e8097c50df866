/**
 * Reading papers back (되읽기): the words, numbers and figures of a printed file, for tests and for the gate that
 * compares the formats of an edition. It reads what {@code press} prints, not any file of the kind.
 */
@NullMarked
package kr.jikimi.papers.text;

import org.jspecify.annotations.NullMarked;
