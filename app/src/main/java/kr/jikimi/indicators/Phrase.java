package kr.jikimi.indicators;

/** A dimension of a request, or what entered a figure from a row, in the reader's words: {@code 사업연도}, {@code 2024}. */
public record Phrase(String name, String value) {}
