/**
 * Linear programmes with and without whole numbers, and the one who solves them. The engines speak these types only; an
 * adapter ({@code solver-ortools}) speaks to the library.
 */
@NullMarked
package kr.jikimi.solver;

import org.jspecify.annotations.NullMarked;
