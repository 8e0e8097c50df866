package kr.jikimi.reports;

/**
 * A new text for a narrative section.
 *
 * @param version of the section that the writer saw
 * @param why the reason of the change, for the history
 */
public record SectionChange(int version, String body, String why) {}
