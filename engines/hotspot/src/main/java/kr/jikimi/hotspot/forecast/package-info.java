/**
 * Forecast and judgement (예측과 검증): a fitted, printable model of risk, and the back-test that says when it loses.
 */
@NullMarked
package kr.jikimi.hotspot.forecast;

import org.jspecify.annotations.NullMarked;
