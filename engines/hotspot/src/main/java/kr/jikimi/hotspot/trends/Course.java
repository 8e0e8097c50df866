package kr.jikimi.hotspot.trends;

/** What a cell has been over the periods, in the order the rules are asked; the first that holds names the cell. */
public enum Course {
    /** Never significantly hot. */
    NONE,
    /** Was hot and is falling: a significant fall, or hot in half of the earlier periods and in none of the last quarter. */
    DIMINISHING,
    /** Hot in three quarters of the periods or more. */
    PERSISTENT,
    /** Newly hot: every hot period lies in the last quarter, or a significant rise that is hot there. */
    EMERGING,
    /** Hot now and then. */
    SPORADIC
}
