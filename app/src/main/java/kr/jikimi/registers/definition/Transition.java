package kr.jikimi.registers.definition;

import kr.jikimi.access.Permission;

/**
 * An allowed move between states.
 *
 * @param id the act, such as {@code hand-over}
 * @param permission who may do it
 * @param evidence whether a file must prove it
 * @param optional it may happen, but nobody waits for it, such as dropping a site
 */
public record Transition(
        String id, String from, String to, Names names, Permission permission, boolean evidence, boolean optional) {}
