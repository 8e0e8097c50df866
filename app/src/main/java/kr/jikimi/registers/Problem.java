package kr.jikimi.registers;

import kr.jikimi.rules.Refusal;

/** What is wrong with one value of a draft: the column, and the rule with the value that met it. */
public record Problem(String column, Refusal refusal) {}
