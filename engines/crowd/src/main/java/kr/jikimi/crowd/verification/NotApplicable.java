package kr.jikimi.crowd.verification;

/**
 * A published test that is not run as a case of its own.
 *
 * @param test guide and number
 * @param title its name there
 * @param reason why not, or the case that covers it
 */
public record NotApplicable(String test, String title, String reason) {}
