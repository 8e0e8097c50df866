/** OR-Tools behind our interface: GLOP for real variables, SCIP where some are whole. */
@NullMarked
package kr.jikimi.solver.ortools;

import org.jspecify.annotations.NullMarked;
