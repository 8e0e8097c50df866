package kr.jikimi.accounts;

import java.util.UUID;
import kr.jikimi.access.Scope;

/** A role given to an account at a scope. */
public record Assignment(UUID id, Role role, Scope scope) {}
