/**
 * Verification (검증): the cases by which the crowd engine is measured against published tests and experiments, as data:
 * setting, expectation, source, what was found. {@link kr.jikimi.crowd.verification.Verification} lists and runs them;
 * the tests assert on them and the command line prints them, so that both speak of the same runs.
 *
 * <p>Uses the engine as any caller does: no file, no clock, and no constant that is not in every other run.
 */
@NullMarked
package kr.jikimi.crowd.verification;

import org.jspecify.annotations.NullMarked;
