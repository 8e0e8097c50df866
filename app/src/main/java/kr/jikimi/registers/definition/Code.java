package kr.jikimi.registers.definition;

/**
 * One entry of a code list.
 *
 * @param retired no longer offered, still readable
 */
public record Code(String id, Names names, boolean retired) {}
