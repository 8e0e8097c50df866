@NullMarked
package kr.jikimi.solver.ortools;

import org.jspecify.annotations.NullMarked;
