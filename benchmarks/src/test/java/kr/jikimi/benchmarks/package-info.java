@NullMarked
package kr.jikimi.benchmarks;

import org.jspecify.annotations.NullMarked;
