package kr.jikimi.papers;

/** Where a text stands in its line. */
public enum Align {
    START,
    CENTER,
    END,
    JUSTIFY
}
