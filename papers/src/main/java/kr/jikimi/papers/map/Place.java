package kr.jikimi.papers.map;

/** Where a line of text begins, on its base line, and how much room it has. */
record Place(int x, int y, int room) {}
