package kr.jikimi.house.planted.rooms.lower;

import kr.jikimi.house.planted.rooms.upper.Desk;

/** Planted: names the room above. */
public record Climber(Desk desk) {}
