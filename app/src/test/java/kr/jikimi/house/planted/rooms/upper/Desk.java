package kr.jikimi.house.planted.rooms.upper;

/** Planted: what nobody below may name. */
public record Desk(String name) {}
