package kr.jikimi.papers;

/** What stands before a heading. */
public enum HeadingMark {
    NONE,
    /** Ⅰ. Ⅱ. Ⅲ. */
    ROMAN,
    /** 1. 2. 3. */
    ARABIC,
    /** A white number on a dark square, as the sheets of a work report carry. */
    BADGE,
    /** □, not counted. */
    SQUARE
}
