package kr.jikimi.access;

/** A permission at a scope. */
public record Grant(Permission permission, Scope scope) {}
