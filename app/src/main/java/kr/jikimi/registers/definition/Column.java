package kr.jikimi.registers.definition;

/** A column of a register's table. */
public record Column(String name, String sqlType) {}
