package kr.jikimi.house.planted.circle.two;

import java.util.List;
import kr.jikimi.house.planted.circle.one.One;

/** Planted: the other half. */
public record Two(List<One> ones) {}
