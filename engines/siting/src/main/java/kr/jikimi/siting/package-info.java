/**
 * Which places to choose (입지 선정): p-median and maximal covering over candidates, with capacities and limits by
 * district, and proportional allocation with a floor. Start at {@link kr.jikimi.siting.choice.Siting} and {@link
 * kr.jikimi.siting.Apportionment}.
 */
@NullMarked
package kr.jikimi.siting;

import org.jspecify.annotations.NullMarked;
