/**
 * Measurements, each beside a baseline in the same run. {@link kr.jikimi.benchmarks.Bench} knows them by name; a new one
 * implements {@link kr.jikimi.benchmarks.Benchmark} and is added to its list. Nothing of the product depends on this.
 */
@NullMarked
package kr.jikimi.benchmarks;

import org.jspecify.annotations.NullMarked;
