/** Papers of the size of the work report in four formats, beside the bare libraries. */
@NullMarked
package kr.jikimi.benchmarks.papers;

import org.jspecify.annotations.NullMarked;
