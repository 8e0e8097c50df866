package kr.jikimi.registers.definition;

/**
 * A state that a record may be in; the first of the list is where records begin.
 *
 * @param retired no longer entered, still readable
 */
public record State(String id, Names names, boolean retired) {}
