package kr.jikimi.house.planted.circle.one;

import kr.jikimi.house.planted.circle.two.Two;

/** Planted: one half of a circle. */
public record One(Two two) {}
